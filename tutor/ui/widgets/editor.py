"""The learner's code, to write."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.timer import Timer
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from tutor.language import _
from tutor.ui.editing import in_call, occurrences
from tutor.ui.keys import key
from tutor.ui.widgets.line_editing import LineEditing

_GAP = "raise NotImplementedError"

_PAUSE_SECONDS = 0.4


class Editor(LineEditing):
    """The learner's code, to write."""

    BORDER_TITLE = "your code"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7", "screen.line", show=False),  # Textual selects everything by it
        # Terminals send ctrl+space as the control character of @.
        key("ctrl+@,ctrl+space,ctrl+n", "complete", "Complete", "Offer what the code can go on with here"),
        key("ctrl+f", "find", "Find", "Find in the code; capitals matter where you type some"),
    ]
    unsaved = reactive(False)
    note = reactive("")
    """What is known of the code at the cursor; goes when the cursor does."""

    @dataclass
    class AdviceWanted(Message):
        """What is known at a place of the code? With `offers` the learner asks for words to go on with."""

        source: str
        place: tuple[int, int]
        offers: bool

    @dataclass
    class FindWanted(Message):
        """The learner wants to find something, at first `text`."""

        text: str

    def __init__(self) -> None:
        super().__init__()
        self._pause: Timer | None = None

    def watch_unsaved(self) -> None:
        self.say_state()

    def say_state(self) -> None:
        """Say below the code what its mark means where the cursor is, and whether it is saved."""
        mark = self.marks.get(self.cursor_location[0])
        state = _("unsaved · ctrl+s saves and checks") if self.unsaved else _("saved")
        known = self.note or (f"{mark.sign} {mark.text}" if mark else "")
        self.border_subtitle = Content(known or state)

    def watch_note(self) -> None:
        self.say_state()

    @on(TextArea.SelectionChanged)
    def look_around(self) -> None:
        """Say what is known where the cursor is now; inside a call, ask for its signature when typing pauses."""
        self.note = ""
        self.say_state()
        if self._pause:
            self._pause.stop()
            self._pause = None
        row, column = self.cursor_location
        if in_call(self.document[row][:column]):
            self._pause = self.set_timer(_PAUSE_SECONDS, lambda: self._ask(offers=False))

    def action_complete(self) -> None:
        self._ask(offers=True)

    def _ask(self, offers: bool) -> None:
        self.post_message(self.AdviceWanted(self.text, self.cursor_location, offers))

    def take(self, word: str, typed: int) -> None:
        """Put a word in the place of its first `typed` characters before the cursor."""
        row, column = self.cursor_location
        self.replace(word, (row, column - typed), (row, column), maintain_selection_offset=False)

    def follow_lines(self) -> None:
        super().follow_lines()
        self.say_state()

    def action_find(self) -> None:
        chosen = self.selected_text
        self.post_message(self.FindWanted("" if "\n" in chosen else chosen))

    def seek(self, text: str, step: int) -> tuple[int, int]:
        """Select a place with `text`: the first from the selection on, or `step` places further, around the end.

        Returns which one that is, counted from 1, and how many there are.
        """
        found = occurrences(self.document.lines, text)
        if not found:
            return 0, 0
        here = min(self.selection)
        at = bisect_left(found, here)
        if step > 0 and (at == len(found) or found[at] != here):
            step -= 1  # the next one is the first after the cursor
        at = (at + step) % len(found)
        row, column = found[at]
        self.selection = Selection((row, column), (row, column + len(text)))
        self.scroll_cursor_visible(center=True)
        return at + 1, len(found)

    def rewrite(self, text: str) -> None:
        """Put another text in, so that undo brings the old one back and the cursor stays near."""
        place = self.cursor_location
        self.replace(text, (0, 0), self.document.end, maintain_selection_offset=False)
        self.move_cursor((min(place[0], self.document.line_count - 1), place[1]))

    def mark_gap(self) -> None:
        """Mark the first statement of a starter that stands for what is to be written, so that typing replaces it."""
        for row in range(self.document.line_count):
            line = self.document[row].rstrip()
            if line.endswith(_GAP):
                self.selection = Selection((row, len(line) - len(_GAP)), (row, len(line)))
                return

    def go_to_line(self, line: int) -> None:
        """Put the cursor on a line, counted from 1."""
        self.move_cursor((min(line, self.document.line_count) - 1, 0), center=True)
        self.focus()
