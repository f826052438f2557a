"""What the learner's own functions draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from grader.protocol import Panel
from tutor.course import Exercise
from tutor.ui.screens.asking import AskingModal, sentence
from tutor.ui.widgets.panel_picture import PanelPicture

if TYPE_CHECKING:
    from tutor.session import Session


class PictureScreen(AskingModal[None]):
    """Runs the exercise's picture and shows its panels, one below the other."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("q,f4", "close", "Close")]

    def __init__(self, session: Session, exercise: Exercise) -> None:
        super().__init__()
        self.session = session
        self.exercise = exercise

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(f"{self.exercise.title}, drawn by your code", classes="dialog-title", markup=False)
            yield VerticalScroll(Static("drawing …", id="waiting", markup=False))
            yield Static("escape closes", classes="dialog-keys", markup=False)

    def on_mount(self) -> None:
        self.ask(lambda: self.session.picture(self.exercise.slug), self._show, self._failed)

    def _show(self, panels: tuple[Panel, ...]) -> None:
        self.query_one("#waiting").remove()
        self.query_one(VerticalScroll).mount_all([PanelPicture(panel) for panel in panels])

    def _failed(self, error: Exception) -> None:
        self.query_one("#waiting", Static).update(sentence(error))
