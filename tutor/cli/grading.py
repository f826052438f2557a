"""`dltutor grade`: grade files, and report to people and machines."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tutor.cli.opening import course, grader, language_option, session, workspace_option
from tutor.cli.places import insist_on_place
from tutor.cli.protection import insist, require_option
from tutor.errors import GraderFailed, NoFile

if TYPE_CHECKING:
    from grader.verdict import Verdict
    from tutor.cli.reports import Reports
    from tutor.course import Exercise
    from tutor.session import Session

_PATH = click.Path(path_type=Path)
_VISIBILITY = click.Choice(["visible", "hidden", "after_due_date", "after_published"])


@click.command()
@click.argument("exercises", nargs=-1, metavar="[EXERCISE]...")
@click.option("--all", "everything", is_flag=True, help="Grade every exercise of the course.")
@click.option("--file", type=_PATH, metavar="PATH", help="Grade PATH as the one EXERCISE; needs no workspace.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), metavar="N", help="Draw the inputs from this seed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON verdict per exercise on stdout, one a line.")
@click.option("--junit", type=_PATH, metavar="FILE", help="Also write JUnit XML.")
@click.option("--github", "for_github", is_flag=True, help="Also write GitHub workflow commands to stdout.")
@click.option("--gradescope", type=_PATH, metavar="FILE", help="Also write Gradescope's results.json.")
@click.option(
    "--gradescope-visibility",
    "visibility",
    type=_VISIBILITY,
    default="visible",
    show_default=True,
    help="When students see the checks there.",
)
@require_option
@workspace_option
@language_option
def command(
    exercises: tuple[str, ...],
    everything: bool,
    file: Path | None,
    seed: int | None,
    required: tuple[str, ...],
    **reported: Any,
) -> int:
    """Grade EXERCISEs, or the current one.

    Exits with 0 when everything passed, 1 when something did not, 2 for a usage or input error and 3
    when the grader itself failed.
    """
    from tutor.cli.reports import Reports

    if everything and (exercises or file):
        raise click.UsageError("--all grades every exercise; leave out names and --file.")
    if file and len(exercises) != 1:
        raise click.UsageError("--file needs exactly one EXERCISE: the one that the file is graded as.")
    reports = Reports(**reported)
    insist_on_place(reports.junit)
    insist_on_place(reports.gradescope)
    seed = secrets.randbelow(2**31) if seed is None else seed
    if file:
        verdicts, runs = _loose(reports, exercises[0], file, seed, required), []
    else:
        with session() as opened:
            chosen = _chosen(opened, exercises, everything)
            insist(opened.client, required)
            verdicts = _in_workspace(reports, opened, chosen, seed)
            runs = opened.best_runs() if reports.gradescope else []
    reports.write(verdicts, runs)
    return exit_code(verdicts)


def exit_code(verdicts: Iterable[Verdict]) -> int:
    """0 all passed, 1 something did not, 3 the grader failed somewhere."""
    outcomes = {verdict.outcome.value for verdict in verdicts}
    if "grader_error" in outcomes:
        return GraderFailed.exit_code
    return 0 if outcomes == {"passed"} else 1


def _chosen(opened: Session, names: tuple[str, ...], everything: bool) -> tuple[Exercise, ...]:
    """What to grade. Raises `WorkspaceError` when a named or current one has no file that can be read."""
    if everything:
        return opened.course.exercises
    chosen = tuple(opened.course.exercise(name) for name in dict.fromkeys(names)) or (opened.current(),)
    for exercise in chosen:
        opened.workspace.source(exercise)
    return chosen


def _in_workspace(reports: Reports, opened: Session, chosen: Iterable[Exercise], seed: int) -> list[Verdict]:
    verdicts = []
    for exercise in chosen:
        verdicts.append(_verdict(opened, exercise, seed))
        reports.tell(verdicts[-1], opened.workspace.root)
    return verdicts


def _verdict(opened: Session, exercise: Exercise, seed: int) -> Verdict:
    from grader.verdict import Outcome
    from tutor.session.loose import no_verdict

    try:
        return opened.grade(exercise.slug, seed=seed)
    except NoFile:
        return no_verdict(exercise, Outcome.NOT_STARTED, "There is no file for it yet.", seed)
    except GraderFailed as error:
        return no_verdict(exercise, Outcome.GRADER_ERROR, f"The grader failed: {error}", seed)


def _loose(reports: Reports, name: str, file: Path, seed: int, required: tuple[str, ...]) -> list[Verdict]:
    from tutor.session.loose import grade_file

    found = course()
    exercise = found.exercise(name)
    with grader() as client:
        insist(client, required)
        verdict = grade_file(client, found, exercise, file, seed=seed)
    reports.tell(verdict, Path())
    return [verdict]
