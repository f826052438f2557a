"""`dltutor grade`: grade files, and report to people and machines."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import colourful, course, grader, say, session, workspace_option
from tutor.errors import GraderFailed, WorkspaceError

if TYPE_CHECKING:
    from grader.verdict import Verdict

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("exercises", nargs=-1, metavar="[EXERCISE]...")
@click.option("--all", "everything", is_flag=True, help="Grade every exercise of the course.")
@click.option("--file", type=_PATH, metavar="PATH", help="Grade PATH as the one EXERCISE; needs no workspace.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), metavar="N", help="Draw the inputs from this seed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON verdict per exercise on stdout, one a line.")
@click.option("--junit", type=_PATH, metavar="FILE", help="Also write JUnit XML.")
@click.option("--github", "for_github", is_flag=True, help="Also write GitHub workflow commands to stdout.")
@click.option("--gradescope", type=_PATH, metavar="FILE", help="Also write Gradescope's results.json.")
@workspace_option
def command(
    exercises: tuple[str, ...],
    everything: bool,
    file: Path | None,
    seed: int | None,
    as_json: bool,
    junit: Path | None,
    for_github: bool,
    gradescope: Path | None,
) -> int:
    """Grade EXERCISEs, or the current one.

    Exits with 0 when everything passed, 1 when something did not, 2 for a usage or input error and 3
    when the grader itself failed.
    """
    if everything and (exercises or file):
        raise click.UsageError("--all grades every exercise; leave out names and --file.")
    if file and len(exercises) != 1:
        raise click.UsageError("--file needs exactly one EXERCISE: the one that the file is graded as.")
    seed = secrets.randbelow(2**31) if seed is None else seed
    graded = _loose(exercises[0], file, seed) if file else _in_workspace(exercises, everything, seed)
    verdicts = [_tell(verdict, as_json, for_github) for verdict in graded]
    _write_reports(verdicts, junit, gradescope)
    return exit_code(verdicts)


def exit_code(verdicts: Iterable[Verdict]) -> int:
    """0 all passed, 1 something did not, 3 the grader failed somewhere."""
    outcomes = {verdict.outcome.value for verdict in verdicts}
    if "grader_error" in outcomes:
        return GraderFailed.exit_code
    return 0 if outcomes == {"passed"} else 1


def _in_workspace(names: tuple[str, ...], everything: bool, seed: int) -> Iterator[Verdict]:
    from grader.verdict import Outcome
    from tutor.session.loose import no_verdict

    with session() as opened:
        chosen = [opened.course.exercise(name) for name in dict.fromkeys(names)]
        wanted = opened.course.exercises if everything else chosen or [opened.current()]
        for exercise in () if everything else wanted:
            if not opened.path(exercise.slug).exists():
                path = opened.path(exercise.slug)
                raise WorkspaceError(f"{path}: there is no such file; `dltutor init` makes the missing ones.")
        for exercise in wanted:
            if not opened.path(exercise.slug).exists():
                yield no_verdict(exercise, Outcome.NOT_STARTED, "There is no file for it yet.", seed)
                continue
            try:
                yield opened.grade(exercise.slug, seed=seed)
            except GraderFailed as error:
                yield no_verdict(exercise, Outcome.GRADER_ERROR, f"The grader failed: {error}", seed)


def _loose(name: str, file: Path, seed: int) -> Iterator[Verdict]:
    from tutor.session.loose import grade_file

    found = course()
    with grader() as client:
        yield grade_file(client, found, found.exercise(name), file, seed=seed)


def _tell(verdict: Verdict, as_json: bool, for_github: bool) -> Verdict:
    """Say a verdict as soon as it is there."""
    import msgspec

    from grader.report import github, plain

    if as_json:
        click.echo(msgspec.json.encode(verdict))
    if for_github:
        click.echo(github([verdict]), nl=False)
    if not (as_json or for_github):
        say(plain(verdict, colour=colourful()))
    return verdict


def _write_reports(verdicts: list[Verdict], junit: Path | None, gradescope: Path | None) -> None:
    from grader import report
    from tutor.workspace import write_atomically

    if junit:
        write_atomically(junit, report.junit(verdicts).encode())
    if gradescope:
        write_atomically(gradescope, report.gradescope(verdicts).encode())
