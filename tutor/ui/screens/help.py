"""All keys of a screen, read from its bindings."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from tutor.language import N_, _
from tutor.ui import words
from tutor.ui.keys import bindings, key_rows

_WORDS = N_(
    "Save, and your code is checked; saving in another editor does the same. Nothing that you wrote is lost: "
    "whatever replaces your file copies it first and says where.\n\n"
    "Keys of one letter work while the editor does not have the focus: escape leaves it, 2 enters it again."
)


class HelpScreen(ModalScreen[None]):
    """What each key does on the screen below."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,f1", "close", "Close")]

    def __init__(self, screen: Screen[Any], app: App[Any]) -> None:
        super().__init__()
        nodes = (screen, *screen.query(Widget), app)
        self.rows = key_rows(binding for node in nodes for binding in bindings(node))

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog sheet"):
            yield Static(_("Keys"), classes="dialog-title", markup=False)
            with VerticalScroll():
                for keys, text in self.rows:
                    yield Static(Content(words.padded(keys, 22) + text), classes="key-row")
                yield Static(_(_WORDS), classes="dialog-text", markup=False)
            yield Static(_("↑ ↓ scrolls · escape closes"), classes="dialog-keys", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)
