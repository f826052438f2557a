"""`dltutor reset`: back to the starter, with a copy kept."""

from __future__ import annotations

import click

from tutor.cli.opening import language_option, say, session, workspace_option
from tutor.language import _


@click.command()
@click.argument("exercise")
@workspace_option
@language_option
def command(exercise: str) -> None:
    """Put the starter of EXERCISE back; your file is copied first."""
    with session() as opened:
        copy = opened.reset(exercise)
        said = [_("{path} is the starter again.").format(path=opened.path(exercise))]
        said += [_("Your file is kept as {path}").format(path=copy)] if copy else []
        say(" ".join(said))
