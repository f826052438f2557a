"""`dltutor hint`: one more hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tutor.cli.opening import language_option, session, workspace_option
from tutor.language import _

if TYPE_CHECKING:
    from grader.verdict import Verdict
    from tutor.course import Hint
    from tutor.session import Session


@click.command()
@click.argument("exercise")
@click.argument("number", metavar="[N]", required=False, type=click.IntRange(min=1))
@workspace_option
@language_option
def command(exercise: str, number: int | None) -> None:
    """Show the next hint for EXERCISE, one that fits what failed last; or hint N, and count those before as seen."""
    with session() as opened:
        if number is not None:
            _say(opened.reveal_hints(exercise, number), opened, exercise)
            return
        hint = opened.next_hint(exercise)
        if hint is None:
            _say(opened.hints(exercise)[-1], opened, exercise)
        else:
            _advise(opened.last_verdict(exercise))
            _say(hint, opened, exercise)
        if len(opened.hints(exercise)) == len(opened.course.exercise(exercise).hints()):
            click.echo("\n" + _("That was the last hint."), err=True)


def _advise(verdict: Verdict | None) -> None:
    """What the failure itself says comes first."""
    from tutor.session.advice import advice  # --help of all commands loads this module

    found = advice(verdict)
    if found:
        click.echo(_("From your last check: {title}").format(title=found.title) + f"\n\n{found.text}\n")


def _say(hint: Hint, opened: Session, exercise: str) -> None:
    total = len(opened.course.exercise(exercise).hints())
    said = _("Hint {number} of {total}: {title}").format(number=hint.number, total=total, title=hint.title)
    click.echo(f"{said}\n\n{hint.text}")
