"""The list of words that the code can go on with, at the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Offset
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tutor.ui.keys import key


class Suggestions(OptionList):
    """Has the focus while it is open; typing goes on in the code and makes the list shorter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab,enter", "select", "Take", "While completing: take the word"),
        key("escape", "close", "Close", "While completing: go on without"),
    ]

    @dataclass
    class Chosen(Message):
        """Put `word` in the place of its first `typed` characters."""

        word: str
        typed: int

    @dataclass
    class Typed(Message):
        """The learner typed on; the editor has to get the key. Empty is a deletion to the left."""

        text: str

    class Closed(Message):
        """The learner goes on without."""

    def __init__(self) -> None:
        super().__init__(compact=True, markup=False)
        self.words: tuple[tuple[str, str], ...] = ()
        self.typed = ""

    def open(self, words: tuple[tuple[str, str], ...], typed: str, place: Offset) -> None:
        """Show words with their kinds, of which `typed` is there already, below a place of the screen."""
        self.words, self.typed = words, typed
        self.absolute_offset = place
        self.display = True
        self._show()
        self.focus()

    def _show(self) -> None:
        left = [(word, kind) for word, kind in self.words if word.lower().startswith(self.typed.lower())]
        self.clear_options()
        self.add_options(Option(Content(f"{word}  {kind}"), word) for word, kind in left)
        if not left:
            self.action_close()
            return
        self.highlighted = 0
        self.styles.width = min(40, max(len(word) + len(kind) for word, kind in left) + 6)

    def on_key(self, event: events.Key) -> None:
        if event.key == "backspace":
            event.stop()
            self.typed = self.typed[:-1]
            self.post_message(self.Typed(""))
            self.action_close()
        elif event.is_printable and event.character:
            event.stop()
            event.prevent_default()
            self.post_message(self.Typed(event.character))
            self._narrow(event.character)

    def _narrow(self, character: str) -> None:
        if character.isidentifier() or character.isdigit():
            self.typed += character
            self._show()
        else:
            self.action_close()

    @on(OptionList.OptionSelected)
    def choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.display = False
        self.post_message(self.Chosen(str(event.option.id), len(self.typed)))

    def action_close(self) -> None:
        self.display = False
        self.post_message(self.Closed())

    def on_blur(self) -> None:
        self.display = False
