"""How far a batch is: one line that changes on a terminal, a line for each grading elsewhere."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import say

if TYPE_CHECKING:
    from tutor.session.batch import Row

_REWRITE = "\r\x1b[K"


class Meter:
    """Told of each row as soon as it is known. `students` and `exercises` say how many there will be."""

    def __init__(self, students: int, exercises: int) -> None:
        self._total = students * max(1, exercises)
        self._exercises = max(1, exercises)
        self._told = self._passed = 0
        self._began = time.monotonic()
        self._live = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def tell(self, row: Row) -> None:
        """Count a row and show it."""
        self._told += 1 if row.exercise else self._exercises
        self._passed += row.outcome == "passed"
        said = f"{row.student}  {row.exercise or '—'}  {row.outcome.replace('_', ' ')}"
        if self._live:
            click.echo(_REWRITE + self._line(said)[: shutil.get_terminal_size().columns - 1], err=True, nl=False)
        else:
            say(f"{self._told}/{self._total}  {said}")

    def end(self) -> None:
        """Leave the line to what comes next."""
        if self._live and self._told:
            click.echo(_REWRITE, err=True, nl=False)

    def _line(self, said: str) -> str:
        left = (time.monotonic() - self._began) * (self._total - self._told) / max(1, self._told)
        return f"{self._told}/{self._total}  {self._passed} passed  about {left:.0f} s left  {said}"
