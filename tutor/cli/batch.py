"""`dltutor batch`: a gradebook of a cohort."""

from __future__ import annotations

import csv
import io
import secrets
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import course, grader, say
from tutor.cli.protection import insist, require_option
from tutor.errors import GraderFailed, TutorError

if TYPE_CHECKING:
    from tutor.session.batch import Row


@click.command()
@click.argument("folder", metavar="SUBMISSIONS_DIR", type=click.Path(path_type=Path))
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Gradings side by side.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE.csv|.json", help="Where to [default: stdout].")
@require_option
def command(folder: Path, jobs: int, out: Path | None, required: tuple[str, ...]) -> int:
    """Grade every student in SUBMISSIONS_DIR: a folder, zip or tar for each.

    All are graded with the same seed. Exits like `dltutor grade`.
    """
    from tutor.session.batch import gradebook
    from tutor.workspace import write_atomically

    if out and out.suffix not in (".csv", ".json"):
        raise click.UsageError(f"{out}: name a file that ends in .csv or .json.")
    if out and not out.resolve().parent.is_dir():
        raise TutorError(f"{out.parent}: is no folder; make it first.")
    rows = []
    with ExitStack() as stack:
        clients = [stack.enter_context(grader()) for _ in range(jobs)]
        insist(clients[0], required)
        for row in gradebook(course(), folder, clients, secrets.randbelow(2**31)):
            rows.append(row)
            say(f"{row.student}  {row.exercise or '—'}  {row.outcome.replace('_', ' ')}")
    text = _as_json(rows) if out and out.suffix == ".json" else as_csv(rows)
    if out:
        write_atomically(out, text.encode())
    else:
        click.echo(text, nl=False)
    outcomes = {row.outcome for row in rows}
    if "grader_error" in outcomes:
        return GraderFailed.exit_code
    return 0 if outcomes == {"passed"} else 1


def as_csv(rows: list[Row]) -> str:
    """The rows as CSV. What students chose is kept from being read as a formula by a spreadsheet."""
    from grader.report.words import one_line

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_columns())
    for row in rows:
        cells = (getattr(row, column) for column in _columns())
        writer.writerow([_plain(one_line(cell)) if isinstance(cell, str) else cell for cell in cells])
    return text.getvalue()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _as_json(rows: list[Row]) -> str:
    import msgspec

    return msgspec.json.format(msgspec.json.encode(rows), indent=1).decode() + "\n"


def _columns() -> tuple[str, ...]:
    from tutor.session.batch import Row

    return Row.__struct_fields__
