"""`dltutor hint`: one more hint."""

from __future__ import annotations

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.errors import NotYet


@click.command()
@click.argument("exercise")
@click.argument("number", metavar="[N]", required=False, type=click.IntRange(min=1))
@workspace_option
@language_option
def command(exercise: str, number: int | None) -> None:
    """Show the next hint for EXERCISE, or hint N and count those before it as seen."""
    with session() as opened:
        total = len(opened.course.exercise(exercise).hints())
        if number is not None and number > total:
            raise NotYet(f"{exercise} has {total} hints; ask for one of them.")
        seen = opened.hints(exercise)
        wanted = number or min(len(seen) + 1, total)
        while len(seen) < wanted and opened.next_hint(exercise):
            seen = opened.hints(exercise)
        hint = seen[wanted - 1]
        click.echo(f"Hint {hint.number} of {total}: {hint.title}\n\n{hint.text}")
        if number is None and wanted == total:
            click.echo("\nThat was the last hint.", err=True)
