"""`dltutor hint`: one more hint."""

from __future__ import annotations

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.errors import NotYet
from tutor.language import _, ngettext


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
            said = ngettext(
                "{exercise} has {count} hint; ask for it.",
                "{exercise} has {count} hints; ask for one of them.",
                total,
            )
            raise NotYet(said.format(exercise=exercise, count=total))
        seen = opened.hints(exercise)
        wanted = number or min(len(seen) + 1, total)
        while len(seen) < wanted and opened.next_hint(exercise):
            seen = opened.hints(exercise)
        hint = seen[wanted - 1]
        click.echo(
            _("Hint {number} of {total}: {title}").format(number=hint.number, total=total, title=hint.title)
            + f"\n\n{hint.text}"
        )
        if number is None and wanted == total:
            click.echo("\n" + _("That was the last hint."), err=True)
