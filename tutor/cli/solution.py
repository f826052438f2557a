"""`dltutor solution`: the reference, once it is earned or asked for."""

from __future__ import annotations

import sys

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.errors import NotYet
from tutor.language import _
from tutor.progress.records import State
from tutor.ui.comparison import plain


@click.command()
@click.argument("exercise")
@click.option("--give-up", is_flag=True, help="Show it before you have passed.")
@click.option("--compare", is_flag=True, help="Show your own file with it: < is only yours, > only the course's.")
@workspace_option
@language_option
def command(exercise: str, give_up: bool, compare: bool) -> None:
    """Show the reference solution of EXERCISE, after a pass or when you give up."""
    with session() as opened:
        standing = opened.standing(exercise)
        open_to_see = standing.state is State.PASSED or standing.revealed
        if not (open_to_see or give_up) and sys.stdin.isatty():
            give_up = click.confirm(
                _("{exercise} is not passed. Give up and see its solution?").format(exercise=exercise), err=True
            )
        try:
            solution = opened.solution(exercise, give_up=give_up)
        except NotYet as error:
            raise NotYet(
                _("{error} `dltutor solution {exercise} --give-up` does that.").format(error=error, exercise=exercise)
            ) from None
        click.echo(plain(opened.read(exercise), solution) if compare else solution, nl=False)
