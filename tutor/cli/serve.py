"""`dltutor serve`: the tutor in a browser."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

import click

from tutor.cli.opening import chosen_language, chosen_workspace, course, language_option, say, workspace_option
from tutor.errors import TutorError


@click.command()
@click.argument("exercise", required=False)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; any other opens it to others.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--theme", metavar="NAME", help="dark, light, plain, or another one that ctrl+p shows.")
@workspace_option
@language_option
def command(exercise: str | None, host: str, port: int, theme: str | None) -> None:
    """Open the tutor in a browser on this machine; only those who have the printed address can use it."""
    try:
        from tutor.web.server import TutorServer
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] == "tutor":
            raise
        raise TutorError("`dltutor serve` needs a package more; run: pip install 'dltutor[serve]'") from None
    if exercise:
        course().exercise(exercise)
    _check_look(theme)
    TutorServer(_quoted(start_command(exercise, theme)), host, port, say).run()


def _check_look(theme: str | None) -> None:
    """Refuse here what each page would end at, with nobody to read why."""
    from tutor.ui import pixels, themes

    themes.known(themes.choose(theme, os.environ, ""), themes.names())
    pixels.wanted(os.environ)


def start_command(exercise: str | None, theme: str | None) -> list[str]:
    """What runs for each page that is opened."""
    workspace = chosen_workspace()
    words = [sys.executable, "-m", "tutor", "start"]
    words += ["--workspace", str(workspace)] if workspace else []
    words += ["--lang", language] if (language := chosen_language()) else []
    words += ["--theme", theme] if theme else []
    return [*words, "--", exercise] if exercise else words


def _quoted(words: list[str]) -> str:
    """As the system's shell reads it."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
