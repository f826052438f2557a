"""`dltutor list`: what there is and what is done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import colourful, course, has_workspace, language_option, session, workspace_option
from tutor.language import N_, _, ngettext

if TYPE_CHECKING:
    from tutor.course import Course, Exercise
    from tutor.progress import Standing

_STATES = {
    "passed": ("✓", "green", N_("passed")),
    "started": ("◐", "yellow", N_("started")),
    "untouched": ("·", None, N_("untouched")),
}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object per exercise, one a line.")
@workspace_option
@language_option
def command(as_json: bool) -> None:
    """List the course and how far you are."""
    found, standings = _known()
    if as_json:
        for exercise in found.exercises:
            click.echo(_record(exercise, standings[exercise.slug]))
        return
    for line in _lines(found, standings, colourful(sys.stdout)):
        click.echo(line)


def _known() -> tuple[Course, dict[str, Standing]]:
    """The course with the learner's standings; looking makes no workspace."""
    from tutor.progress import Standing

    if has_workspace():
        with session() as opened:
            return opened.course, opened.standings()
    found = course()
    return found, {exercise.slug: Standing() for exercise in found.exercises}


def _lines(found: Course, standings: dict[str, Standing], colour: bool) -> list[str]:
    from tutor.ui import words

    width = max(len(exercise.slug) for exercise in found.exercises)
    lines = []
    for chapter in found.chapters:
        title = f"{chapter.number:02} {chapter.title}"
        lines += ["", click.style(title, bold=True) if colour else title]
        for exercise in chapter.exercises:
            mark, paint, word = _STATES[standings[exercise.slug].state.value]
            shown = click.style(mark, fg=paint) if colour and paint else mark
            about = f"{exercise.slug:<{width}}  {exercise.title} · {words.minutes(exercise.minutes)}"
            lines.append(f"  {shown} {words.padded(_(word), 9)}  {about}")
    passed = sum(standing.state.value == "passed" for standing in standings.values())
    said = ngettext("{passed} of {count} exercise passed.", "{passed} of {count} exercises passed.", len(standings))
    return [*lines[1:], "", said.format(passed=passed, count=len(standings))]


def _record(exercise: Exercise, standing: Standing) -> bytes:
    import msgspec

    facts = {name: getattr(exercise, name) for name in ("chapter", "title", "concept", "minutes", "points", "needs")}
    training = exercise.training.name if exercise.training else None
    return msgspec.json.encode(
        {
            "schema": 1,
            "exercise": exercise.slug,
            **facts,
            "training": training,
            **msgspec.structs.asdict(standing),
        }
    )
