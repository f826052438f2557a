"""The reports of a grading: said as soon as a verdict is there, and written when all are."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from msgspec import Struct

from tutor.cli.opening import colourful, say

if TYPE_CHECKING:
    from grader.report import TrainingRun
    from grader.verdict import Verdict
    from tutor.progress import RunRecord


class Reports(Struct, frozen=True, kw_only=True):
    """What somebody wants to have of a grading besides its exit code."""

    as_json: bool = False
    for_github: bool = False
    junit: Path | None = None
    gradescope: Path | None = None
    visibility: str = "visible"

    def tell(self, verdict: Verdict, root: Path) -> None:
        """Say a verdict as soon as it is there. `root` is what its file's path is relative to."""
        from grader.report import github, plain
        from tutor.language import catalog

        if self.as_json:
            click.echo(msgspec.json.encode(verdict))
        if self.for_github:
            click.echo(github([msgspec.structs.replace(verdict, file=_in_repository(root / verdict.file))]), nl=False)
        if not (self.as_json or self.for_github):
            say(plain(verdict, colour=colourful(), tongue=catalog()))

    def write(self, verdicts: list[Verdict], runs: Iterable[RunRecord]) -> None:
        """Write the reports that are files."""
        from grader import report
        from tutor.workspace import write_atomically

        if self.junit:
            write_atomically(self.junit, report.junit(verdicts).encode())
        if self.gradescope:
            text = report.gradescope(verdicts, map(as_reported, runs), visibility=self.visibility)
            write_atomically(self.gradescope, text.encode())


def as_reported(run: RunRecord) -> TrainingRun:
    """A run as the reports know it."""
    from grader.report import TrainingRun

    return TrainingRun(
        name=run.name,
        dataset=run.dataset,
        accuracy=run.score if run.state == "done" else None,
        confirmed=run.confirmed,
        message=run.message,
    )


def _in_repository(path: Path) -> str:
    """A file as GitHub knows it: by its place in the checked out repository, else as it is."""
    checkout = os.environ.get("GITHUB_WORKSPACE") or Path.cwd()
    try:
        return path.resolve().relative_to(Path(checkout).resolve()).as_posix()
    except ValueError:
        return path.as_posix()
