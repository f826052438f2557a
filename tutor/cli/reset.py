"""`dltutor reset`: back to the starter, with a copy kept."""

from __future__ import annotations

import click

from tutor.cli.opening import say, session, workspace_option


@click.command()
@click.argument("exercise")
@workspace_option
def command(exercise: str) -> None:
    """Put the starter of EXERCISE back; your file is copied first."""
    with session() as opened:
        existed = opened.path(exercise).exists()
        copy = opened.reset(exercise)
        say(f"{opened.path(exercise)} is the starter again." + (f" Your file is kept as {copy}" if existed else ""))
