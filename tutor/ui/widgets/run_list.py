"""Earlier runs of a training, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tutor.language import N_, _, ngettext
from tutor.progress import RunRecord
from tutor.ui import words

_RESULTS = {
    "done": N_("✗ not confirmed"),
    "stopped": N_("■ stopped"),
    "failed": N_("✗ failed"),
    "running": N_("… not ended"),
}


class RunList(VerticalScroll):
    """A line for each run."""

    BORDER_TITLE = "earlier runs"

    async def show(self, runs: Sequence[RunRecord]) -> None:
        await self.remove_children()
        lines = [run_line(run) for run in runs] or [_("none yet")]
        await self.mount_all([Static(Content(line)) for line in lines])


def run_line(run: RunRecord) -> str:
    """What became of a run: sign and word, score, dataset, when."""
    score = run.score if run.score is not None else max((one.score for one in run.epochs), default=None)
    reached = words.score(score, run.measure) if score is not None else _("no epoch")
    when = run.started[:16].replace("T", " ")
    epochs = ngettext("{count} epoch", "{count} epochs", len(run.epochs)).format(count=len(run.epochs))
    columns = words.padded(result(run), 17) + words.padded(reached, 8, right=True)
    return f"{columns}  {run.dataset}, {_(run.budget)}  {epochs}  {when}"


def result(run: RunRecord) -> str:
    """Sign and words for what became of a run."""
    return _("✓ confirmed") if run.confirmed else _(_RESULTS[run.state])
