"""The course's solution, to read."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tutor.language import _
from tutor.ui.widgets.code import Code


class SolutionScreen(ModalScreen[None]):
    """Read-only; the learner's own file is not touched."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,f3", "close", "Close")]

    def __init__(self, title: str, source: str) -> None:
        super().__init__()
        self.heading = title
        self.source = source

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            heading = _("The course's solution of {title}").format(title=self.heading)
            yield Static(heading, classes="dialog-title", markup=False)
            yield Code(self.source)
            keys = _("to read, your own file is untouched · escape closes")
            yield Static(keys, classes="dialog-keys", markup=False)

    def on_mount(self) -> None:
        code = self.query_one(Code)
        code.suit(self.app.current_theme)
        self.app.theme_changed_signal.subscribe(self, code.suit)
        code.focus()

    def action_close(self) -> None:
        self.dismiss(None)
