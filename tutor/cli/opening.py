"""What every command begins with: the chosen workspace, the session over it, and how to speak."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from tutor.language import _, available, named, preferred, speak

if TYPE_CHECKING:
    from grader.client import GraderClient
    from tutor.course import Course
    from tutor.session import Session

_WORKSPACE, _LANGUAGE = "tutor.workspace", "tutor.language"
_F = TypeVar("_F", bound=Callable[..., Any])


def workspace_option(command: _F) -> _F:
    """`--workspace DIR`, before or after the command's name."""
    return click.option(
        "--workspace",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        expose_value=False,
        callback=_remember,
        help="The workspace to use [default: $DLTUTOR_WORKSPACE, the nearest one upward, ~/dltutor].",
    )(command)


def _remember(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.meta[_WORKSPACE] = value


def language_option(command: _F) -> _F:
    """`--lang CODE`, before or after the command's name."""
    return click.option(
        "--lang",
        metavar="CODE",
        expose_value=False,
        is_eager=True,
        callback=_speak,
        help="The language to speak, like zh [default: the one chosen in the tutor, else $LANG].",
    )(command)


def _speak(context: click.Context, _option: click.Parameter, value: str | None) -> None:
    if value is not None:
        language = named(value)
        if language is None:
            known = ", ".join(f"{code} ({name})" for code, name in available().items())
            raise click.BadParameter(
                _("dltutor does not speak “{value}”; choose from {known}.").format(value=value, known=known)
            )
        context.meta[_LANGUAGE] = value
        speak(value)
    elif context.parent is None:
        speak(*_usual())


def _usual() -> list[str]:
    """The language that was chosen in the tutor, else those that the environment asks for."""
    from tutor import settings

    chosen = settings.read().language
    return [chosen] if chosen else preferred(os.environ)


def chosen_workspace() -> Path | None:
    """What `--workspace` said."""
    found: Path | None = click.get_current_context().meta.get(_WORKSPACE)
    return found


def chosen_language() -> str | None:
    """What `--lang` said."""
    found: str | None = click.get_current_context().meta.get(_LANGUAGE)
    return found


def say(message: str = "") -> None:
    """Tell the person something; what a program reads goes to stdout instead."""
    click.echo(message, err=True)


def has_workspace() -> bool:
    """Whether the chosen workspace is there; looking makes none."""
    from tutor.locations import WORKSPACE_FILE, workspace_folder

    return (workspace_folder(chosen_workspace()) / WORKSPACE_FILE).exists()


@contextlib.contextmanager
def session() -> Iterator[Session]:
    """The session of the chosen workspace; what it has to say is said at once."""
    from tutor.session import Session

    opened = Session.open(chosen_workspace())
    try:
        for notice in opened.notices:
            say(notice)
        yield opened
    finally:
        opened.close()


def course() -> Course:
    """The course, without a workspace."""
    from tutor.course import Course
    from tutor.language import spoken
    from tutor.locations import course_folder

    return Course.load(course_folder(), languages=spoken())


@contextlib.contextmanager
def grader() -> Iterator[GraderClient]:
    """A grader of its own, for gradings outside a workspace."""
    from grader.client import GraderClient

    client = GraderClient()
    try:
        yield client
    finally:
        client.close()


def colourful(stream: TextIO | None = None) -> bool:
    """Whether to colour what goes to `stream`, stderr by default."""
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return (stream or sys.stderr).isatty() and not plain
