"""A gradebook as CSV, as JSON, and its summary as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from grader.report import one_line
from tutor.session.batch import Row

if TYPE_CHECKING:
    from tutor.session.batch import Summary

SCHEMA = 1
_COLUMNS = Row.__struct_fields__


def as_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV. What students chose is kept from being read as a formula by a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        cells = (getattr(row, column) for column in _COLUMNS)
        writer.writerow([_plain(one_line(cell)) if isinstance(cell, str) else cell for cell in cells])
    return text.getvalue()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def as_json(rows: Iterable[Row], summary: Summary) -> str:
    """The rows and their summary as one object."""
    return summary_as_json({"schema": SCHEMA, "rows": list(rows), "summary": summary})


def summary_as_json(found: object) -> str:
    """Anything of a gradebook as JSON for people, too."""
    return msgspec.json.format(msgspec.json.encode(found), indent=1).decode() + "\n"


def table(summary: Summary) -> Iterator[str]:
    """A line for each exercise: how many pass, which check fewest pass, which misconception is the most common."""
    width = max([8, *(len(one.exercise) for one in summary.exercises)])
    if summary.exercises:
        yield f"{'exercise':{width}}  handed in  passed        hardest check, most common misconception"
    for one in summary.exercises:
        hardest = min(one.checks, key=lambda check: check.rate, default=None)
        words = [f"{hardest.id} {hardest.rate:.0%}"] if hardest and hardest.rate < 1 else []
        words += [f"{mistake.id} ×{mistake.students}" for mistake in one.misconceptions[:1]]
        numbers = f"{one.handed_in:>9}  {one.passed:>6} {one.rate:>5.0%}"
        yield f"{one.exercise:{width}}  {numbers}  {', '.join(words)}".rstrip()
    if summary.unreadable:
        yield f"{summary.unreadable} of {summary.students} submissions could not be read; their rows say why."
