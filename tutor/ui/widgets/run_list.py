"""Earlier runs of a training, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tutor.language import N_, _, ngettext
from tutor.progress import RunRecord
from tutor.session.run_curves import data_name
from tutor.ui import words

_NAME = 20
"""Cells of a folder's or file's name that a line has room for."""
_RESULTS = {
    "done": N_("✗ not confirmed"),
    "stopped": N_("■ stopped"),
    "failed": N_("✗ failed"),
    "running": N_("… running"),
}


class RunList(OptionList):
    """A line for each run. Several can be marked, to be looked at together."""

    BORDER_TITLE = N_("earlier runs")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "Look", tooltip="Look at this run, or at those that are marked"),
        Binding("space", "mark", "Mark", tooltip="Mark this run, to compare it with others"),
    ]

    @dataclass
    class Opened(Message):
        """The learner wants to see these."""

        runs: tuple[RunRecord, ...]

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.runs: tuple[RunRecord, ...] = ()
        self.marks: frozenset[int] = frozenset()

    @property
    def marked(self) -> tuple[RunRecord, ...]:
        """The marked ones, newest first."""
        return tuple(run for run in self.runs if run.id in self.marks)

    def show(self, runs: Sequence[RunRecord]) -> None:
        """Show these runs; marks and the highlight stay."""
        place = self.highlighted
        self.runs = tuple(runs)
        self.clear_options()
        self.add_options(
            [Option(Content(self._line(run))) for run in self.runs] or [Option(_("none yet"), disabled=True)]
        )
        if self.runs and place is not None:
            self.highlighted = min(place, len(self.runs) - 1)

    def _line(self, run: RunRecord) -> str:
        return f"{'●' if run.id in self.marks else ' '} {run_line(run)}"

    def action_mark(self) -> None:
        if self.highlighted is not None and self.highlighted < len(self.runs):
            run = self.runs[self.highlighted]
            self.marks ^= {run.id}
            self.replace_option_prompt_at_index(self.highlighted, Content(self._line(run)))

    @on(OptionList.OptionSelected)
    def select_it(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        if self.highlighted is not None and self.highlighted < len(self.runs):
            self.post_message(self.Opened(self.marked or (self.runs[self.highlighted],)))


def run_line(run: RunRecord) -> str:
    """What became of a run: sign and word, score, dataset, when."""
    score = run.score if run.score is not None else max((one.score for one in run.epochs), default=None)
    reached = words.score(score, run.measure) if score is not None else _("no epoch")
    when = run.started[:16].replace("T", " ")
    epochs = ngettext("{count} epoch", "{count} epochs", len(run.epochs)).format(count=len(run.epochs))
    columns = words.padded(result(run), 17) + words.padded(reached, 8, right=True)
    return f"{columns}  {_plan(run)}  {epochs}  {when}"


def _plan(run: RunRecord) -> str:
    """The dataset and the budget; one's own data have a name alone."""
    if (name := data_name(run.dataset)) == run.dataset:
        return f"{name}, {_(run.budget)}"
    name = words.clean(name)
    return name if cell_len(name) <= _NAME else f"{set_cell_size(name, _NAME - 1)}…"


def result(run: RunRecord) -> str:
    """Sign and words for what became of a run."""
    return _("✓ confirmed") if run.confirmed else _(_RESULTS[run.state])
