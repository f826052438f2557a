"""`dltutor start`: the tutor on the whole screen."""

from __future__ import annotations

import os
import sys

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.errors import TutorError


@click.command()
@click.argument("exercise", required=False)
@workspace_option
@language_option
def command(exercise: str | None) -> None:
    """Open the tutor where you left off, or at EXERCISE."""
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise TutorError(
            "`dltutor start` needs a terminal; use `dltutor watch` or `dltutor grade` where there is none."
        )
    from tutor.ui import pixels
    from tutor.ui.app import TutorApp

    pixels.prepare(os.environ)
    with session() as opened:
        if exercise:
            opened.course.exercise(exercise)
        TutorApp(opened, exercise=exercise).run()
