"""What was tried and what came of it, as `dltutor stats` says it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from tutor.language import N_, _
from tutor.progress.statistics import Statistics
from tutor.ui import figures
from tutor.ui.screens.asking import AskingModal

if TYPE_CHECKING:
    from tutor.session import Session


class StatisticsScreen(AskingModal[None]):
    """Days, attempts, time to green, misconceptions and help; nothing is counted against anybody."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("q,y", "close", N_("Close"))]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(_("Statistics"), classes="dialog-title", markup=False)
            with VerticalScroll():
                yield Static(id="figures", markup=False)
            yield Static(_("↑ ↓ scrolls · escape closes"), classes="dialog-keys", markup=False)

    def on_mount(self) -> None:
        self.ask(self.session.statistics, self._show)

    def _show(self, found: Statistics) -> None:
        today = datetime.now(UTC).astimezone().date()
        said = "\n".join(figures.lines(found, self.session.course.title, today))
        self.query_one("#figures", Static).update(said)
