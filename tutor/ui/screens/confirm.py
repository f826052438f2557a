"""A question with a few answers, none of them taken without the learner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static


@dataclass(frozen=True)
class Choice:
    """An answer: what it is called in code, its key, and what it says."""

    name: str
    key: str
    label: str


class Confirm(ModalScreen[str | None]):
    """Returns the name of the choice, or None on escape. The first choice has the focus."""

    CSS_PATH = "modals.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "close", "Decide later"),
        ("left", "app.focus_previous"),
        ("right", "app.focus_next"),
    ]

    def __init__(self, title: str, text: str, *choices: Choice) -> None:
        super().__init__()
        self.question = title
        self.text = text
        self.choices = choices

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self.question, classes="dialog-title", markup=False)
            yield Static(self.text, markup=False)
            with Horizontal(classes="buttons"):
                yield from self.buttons()

    def buttons(self) -> Iterator[Button]:
        """One for each choice."""
        return (Button(f"{choice.key}  {choice.label}", name=choice.name) for choice in self.choices)

    def on_key(self, event: events.Key) -> None:
        for choice in self.choices:
            if event.key == choice.key:
                event.stop()
                self.dismiss(choice.name)

    @on(Button.Pressed)
    def take(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.name)

    def action_close(self) -> None:
        self.dismiss(None)
