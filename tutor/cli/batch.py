"""`dltutor batch`: a gradebook of a cohort."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.meter import Meter
from tutor.cli.opening import course, grader, say
from tutor.cli.protection import caution, insist, require_option
from tutor.errors import GraderFailed, TutorError

if TYPE_CHECKING:
    from tutor.session.batch import Batch, Cohort, Entry, Journal, Row, Summary

_PATH = click.Path(path_type=Path)
_SEED = click.IntRange(0, 2**31 - 1)
_SECONDS = click.FloatRange(min=0, min_open=True)


@click.command()
@click.argument("folder", metavar="SUBMISSIONS_DIR", type=_PATH)
@click.option("--jobs", type=click.IntRange(1, 64), metavar="N", help="Gradings side by side [default: one per CPU].")
@click.option("--out", type=_PATH, metavar="FILE.csv|.json", help="Where to [default: CSV on stdout].")
@click.option("--seed", type=_SEED, metavar="N", help="Draw the inputs from this seed [default: by chance].")
@click.option("--time-limit", type=_SECONDS, metavar="SECONDS", help="For all gradings of one student together.")
@require_option
def command(
    folder: Path,
    jobs: int | None,
    out: Path | None,
    seed: int | None,
    time_limit: float | None,
    required: tuple[str, ...],
) -> int:
    """Grade every student in SUBMISSIONS_DIR: a folder, zip or tar for each, named after the student.

    All are graded with the same seed, against every exercise that anybody handed in. A submission that cannot be
    read gets a row that says why. An exercise's own time limit holds beside --time-limit.

    A JSON gradebook has “rows” and a “summary”: pass rates by exercise and by check, and the most common
    misconceptions. Beside a CSV gradebook FILE.csv the summary is FILE.csv.summary.json.

    While it runs, finished rows are kept in FILE.partial.jsonl. After a kill the same command goes on from there;
    whatever has changed since is graded anew. Exits like `dltutor grade`.
    """
    from grader.cpus import cpus
    from grader.verdict import Outcome
    from tutor.cli.gradebook import table
    from tutor.session.batch import Batch, Cohort, summarise

    _check(out)
    with _journal(out, seed) as journal, grader() as client:
        chosen = journal.seed if journal else _seed(seed)
        cohort = Cohort(course(), folder, seed=chosen, time_limit=time_limit)
        insist(client, required)
        caution(client)
        entries = _graded(cohort, Batch(client, cohort, jobs or cpus(), journal))
        summary = summarise(entries)
        _write(out, [entry.row for entry in entries], summary)
        failed = sum(entry.row.outcome == Outcome.GRADER_ERROR for entry in entries)
        if journal and not failed:
            journal.remove()
    for line in table(summary):
        say(line)
    if failed:
        say(f"The grader failed at {failed} of them{'; the same command grades only those again' if out else ''}.")
        return GraderFailed.exit_code
    return 0 if all(entry.row.outcome == Outcome.PASSED for entry in entries) else 1


def _check(out: Path | None) -> None:
    if out and out.suffix not in (".csv", ".json"):
        raise click.UsageError(f"{out}: name a file that ends in .csv or .json.")
    if out and not out.resolve().parent.is_dir():
        raise TutorError(f"{out.parent}: is no folder; make it first.")


@contextmanager
def _journal(out: Path | None, seed: int | None) -> Iterator[Journal | None]:
    """The journal beside `out`, if there is to be one; says what it has from an earlier run."""
    from tutor.session.batch import Journal

    if out is None:
        yield None
        return
    journal = Journal(Path(f"{out}.partial.jsonl"), _seed(seed))
    with closing(journal):
        if seed not in (None, journal.seed):
            advice = "leave out --seed, or delete the file to grade everything anew"
            raise TutorError(f"{journal.path}: was begun with the seed {journal.seed}; {advice}.")
        if journal.entries:
            say(f"{journal.path} has {len(journal.entries)} of an interrupted run's gradings.")
            say("What is unchanged is not graded again; delete the file to grade everything anew.")
        try:
            yield journal
        except KeyboardInterrupt:
            say(f"Stopped; {journal.path} keeps what is graded, and the same command goes on from there.")
            raise


def _graded(cohort: Cohort, batch: Batch) -> list[Entry]:
    """All entries, in order; each is shown as soon as it is known."""
    meter = Meter(len(cohort.submitted), len(cohort.exercises))
    found = []
    try:
        with closing(batch.entries()) as entries:
            for entry in entries:
                found.append(entry)
                meter.tell(entry.row)
    finally:
        meter.end()
    return cohort.sorted(found)


def _write(out: Path | None, rows: list[Row], summary: Summary) -> None:
    from tutor.cli.gradebook import as_csv, as_json, summary_as_json
    from tutor.workspace import write_atomically

    if out is None:
        click.echo(as_csv(rows), nl=False)
    elif out.suffix == ".json":
        write_atomically(out, as_json(rows, summary).encode())
    else:
        write_atomically(out, as_csv(rows).encode())
        write_atomically(Path(f"{out}.summary.json"), summary_as_json(summary).encode())


def _seed(chosen: int | None) -> int:
    return secrets.randbelow(2**31) if chosen is None else chosen
