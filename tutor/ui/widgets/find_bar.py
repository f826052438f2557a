"""The line in which a learner types what to find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from tutor.language import _
from tutor.ui.keys import key


class FindBar(Horizontal):
    """Says what is sought, and by which step; is told how many places there are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # An input has keys of its own, which would go first.
        key("enter,down,ctrl+f", "step(1)", "Next", "While finding: go to the next place", priority=True),
        key("up", "step(-1)", "Previous", "While finding: go to the place before", priority=True),
        key("escape", "close", "Close", "While finding: go back to the code", priority=True),
    ]

    @dataclass
    class Sought(Message):
        """Go to a place with `text`: the first one from the cursor on, or `step` places further."""

        text: str
        step: int

    class Closed(Message):
        """The learner goes on in the code."""

    def compose(self) -> ComposeResult:
        yield Static(_("find"), id="find-label", markup=False)
        yield Input(compact=True, select_on_focus=True)
        yield Static("", id="found", markup=False)

    @property
    def sought(self) -> str:
        return self.query_one(Input).value

    def open(self, text: str) -> None:
        """Take the focus; begin with `text` if there is some."""
        self.display = True
        typed = self.query_one(Input)
        if text:
            typed.value = text
        typed.focus()

    def show_count(self, number: int, count: int) -> None:
        """Say which of how many places the cursor is at; no number, no place."""
        said = _("{number} of {count}").format(number=number, count=count) if count else _("nowhere")
        self.query_one("#found", Static).update(said if self.sought else "")

    @on(Input.Changed)
    def seek(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Sought(event.value, 0))

    def action_step(self, step: int) -> None:
        self.post_message(self.Sought(self.sought, step))

    def action_close(self) -> None:
        self.display = False
        self.post_message(self.Closed())

    def on_paste(self, event: events.Paste) -> None:
        event.stop()  # what is pasted here does not go into the code
