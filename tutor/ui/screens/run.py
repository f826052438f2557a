"""Earlier runs, looked at closely: one with its epochs and mistakes, several with their curves against each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from grader.protocol import Review
from tutor.language import _
from tutor.progress import RunRecord
from tutor.session.run_curves import chart, curves, data_name
from tutor.session.run_files import ENDINGS
from tutor.ui import words
from tutor.ui.screens.asking import AskingModal
from tutor.ui.screens.review import ReviewScreen
from tutor.ui.widgets.chart_text import ChartText
from tutor.ui.widgets.run_list import run_line

if TYPE_CHECKING:
    from tutor.session import Session


class RunScreen(AskingModal[RunRecord | None]):
    """What is stored of some runs. `v` shows what the network gets wrong, `e` writes it all to files.

    `r` closes it with the run that is to be trained once more.
    """

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "mistakes", "Mistakes", tooltip="What the network of this run gets right and wrong"),
        Binding("e", "export", "Export", tooltip="Write the runs as CSV, JSON, SVG and PNG into your workspace"),
        Binding("r", "replay", "Replay", tooltip="Train this run once more and see whether it comes out the same"),
        ("q", "close", "Close"),
    ]

    def __init__(self, session: Session, runs: tuple[RunRecord, ...], busy: bool = False) -> None:
        super().__init__()
        self.session = session
        self.runs = runs
        self.busy = busy

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet whole"):
            yield Static(self._heading(), classes="dialog-title", markup=False)
            with VerticalScroll():
                for run in self.runs:
                    yield Static(f"{run.id:>3}  {run_line(run)}", classes="run", markup=False)
                if len(self.runs) == 1:
                    yield Static("\n".join(_about(self.runs[0])), id="about", markup=False)
                for found in curves(self.runs):
                    yield ChartText(chart(found))
                if len(self.runs) == 1:
                    yield Static("\n".join(_details(self.session, self.runs[0])), id="details", markup=False)
            yield Static(self._keys(), classes="dialog-keys", markup=False)

    def _heading(self) -> str:
        return _("Runs of {name}, on test examples").format(name=self.runs[0].name)

    def _keys(self) -> str:
        mistakes = [_("v shows the mistakes")] if self.reviewable else []
        again = [_("r trains it again")] if self.replayable else []
        return " · ".join([*mistakes, *again, _("e exports"), _("escape closes")])

    @property
    def reviewable(self) -> bool:
        """Whether it is a single run, which came to its end."""
        return len(self.runs) == 1 and self.runs[0].state == "done"

    @property
    def replayable(self) -> bool:
        """Whether it is a single run, which has ended with epochs to compare with, and no other goes on."""
        ended = len(self.runs) == 1 and self.runs[0].state != "running" and bool(self.runs[0].epochs)
        return ended and not self.busy

    def action_replay(self) -> None:
        if self.replayable:
            self.dismiss(self.runs[0])

    def action_mistakes(self) -> None:
        if self.reviewable:
            self.ask(lambda: self.session.review(self.runs[0]), self._show_review)

    def _show_review(self, found: Review) -> None:
        run = self.runs[0]
        score = words.score(run.score or 0.0, run.measure)
        title = _("{name} on {dataset}: {score}").format(name=run.name, dataset=data_name(run.dataset), score=score)
        self.app.push_screen(ReviewScreen(title, found))

    def action_export(self) -> None:
        self.ask(lambda: self.session.export_runs(self.runs), self._exported)

    def _exported(self, file: Path) -> None:
        self.tell(_("Written: {file}, as {endings}").format(file=file, endings=" ".join(ENDINGS)))


def _about(run: RunRecord) -> list[str]:
    """How a run ended, and how it was ordered."""
    target = words.score(run.target, run.measure)
    lines = [
        *([run.message] if run.message else []),
        _("target {target} · seed {seed} · {time} on {device}").format(
            target=target, seed=run.seed, time=words.duration(run.seconds), device=run.device
        ),
        *([run.dataset] if data_name(run.dataset) != run.dataset else []),
        *([" · ".join(f"{name} {version}" for name, version in run.versions.items())] if run.versions else []),
        *([_("repeats run {number}").format(number=run.replays)] if run.replays else []),
    ]
    return [words.clean(line) for line in lines]


def _details(session: Session, run: RunRecord) -> list[str]:
    """A run epoch by epoch, and where its certificate lies."""
    lines = [
        _("epoch {number:>3}  loss {loss:.4f}  training {train}  test {test}").format(
            number=epoch.epoch,
            loss=epoch.loss,
            train=words.score(epoch.train_score, run.measure),
            test=words.score(epoch.score, run.measure),
        )
        for epoch in run.epochs
    ]
    if run.confirmed:
        lines += ["", _("Certificate: {file}").format(file=session.certificate(run))]
    return [words.clean(line) for line in lines]
