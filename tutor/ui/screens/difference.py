"""A question between two versions of the learner's file, which shows where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tutor.language import _
from tutor.ui import words
from tutor.ui.difference import Stretch
from tutor.ui.screens.confirm import Choice, Confirm

_CLASSES = {"-": "taken", "+": "added", "@": "place", " ": "same"}


class DifferenceScreen(Confirm):
    """Returns the name of the choice, or None on escape. Lines begin with − or +, so that no colour is needed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "roll(-1)", "Scroll"),
        ("down", "roll(1)", "Scroll"),
        ("pageup", "roll(-8)", "Scroll"),
        ("pagedown", "roll(8)", "Scroll"),
    ]

    def __init__(self, title: str, text: str, found: tuple[Stretch, ...], *choices: Choice) -> None:
        super().__init__(title, text, *choices)
        self.found = found

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog difference"):
            yield Static(self.question, classes="dialog-title", markup=False)
            yield Static(self.text, markup=False)
            with VerticalScroll(can_focus=False):
                yield from self._stretches()
            with Horizontal(classes="buttons"):
                yield from self.buttons()
            yield Static(_("↑ ↓ scrolls · escape decides later"), classes="dialog-keys", markup=False)

    def _stretches(self) -> Iterator[Widget]:
        if not self.found:
            yield Static(_("Only the ends of lines differ."), markup=False)
        for one in self.found:
            yield Static(Content(words.clean(one.text)), classes=f"stretch {_CLASSES[one.kind]}")

    def action_roll(self, lines: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
