"""`dltutor start`: the tutor on the whole screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.errors import TutorError
from tutor.language import _

if TYPE_CHECKING:
    from tutor.session import Session


@click.command()
@click.argument("exercise", required=False)
@click.option(
    "--theme",
    metavar="NAME",
    help="dark, light, plain, or another one that ctrl+p shows [default: $DLTUTOR_THEME, the last one].",
)
@click.option("--motion/--no-motion", default=None, help="Whether anything may move [default: as the last time].")
@workspace_option
@language_option
def command(exercise: str | None, theme: str | None, motion: bool | None) -> int:
    """Open the tutor where you left off, or at EXERCISE."""
    if not _has_screen():
        raise TutorError(
            _("`dltutor start` needs a terminal; use `dltutor watch` or `dltutor grade` where there is none.")
        )
    with session() as opened:
        if exercise:
            opened.course.exercise(exercise)
        return _open(opened, exercise, theme, motion)


def _has_screen() -> bool:
    """Whether there is a terminal, or a browser that `dltutor serve` speaks for."""
    served = bool(os.environ.get("TEXTUAL_DRIVER"))
    return served or all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def _open(opened: Session, exercise: str | None, theme: str | None, motion: bool | None) -> int:
    """Run the tutor to its end; returns the exit code, which is not 0 after a crash."""
    from tutor import settings
    from tutor.ui import pixels, themes
    from tutor.ui.app import TutorApp

    known = settings.read()
    app = TutorApp(
        opened,
        exercise,
        theme=themes.choose(theme, os.environ, known.theme),
        motion=known.motion if motion is None else motion,
        remember=settings.remember,
    )
    pixels.prepare(os.environ)
    app.run()
    return app.return_code or 0
