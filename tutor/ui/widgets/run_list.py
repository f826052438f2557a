"""Earlier runs of a training, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tutor.progress import RunRecord
from tutor.ui import words


class RunList(VerticalScroll):
    """A line for each run."""

    BORDER_TITLE = "earlier runs"

    async def show(self, runs: Sequence[RunRecord]) -> None:
        await self.remove_children()
        lines = [run_line(run) for run in runs] or ["none yet"]
        await self.mount_all([Static(Content(line)) for line in lines])


def run_line(run: RunRecord) -> str:
    """What became of a run: sign and word, score, dataset, when."""
    score = run.score if run.score is not None else max((one.score for one in run.epochs), default=None)
    reached = words.score(score, run.measure) if score is not None else "no epoch"
    when = run.started[:16].replace("T", " ")
    epochs = words.plural(len(run.epochs), "epoch")
    return f"{_result(run):<17}{reached:>8}  {run.dataset}, {run.budget}  {epochs}  {when}"


def _result(run: RunRecord) -> str:
    if run.confirmed:
        return "✓ confirmed"
    return {"done": "✗ not confirmed", "stopped": "■ stopped", "failed": "✗ failed", "running": "… not ended"}[
        run.state
    ]
