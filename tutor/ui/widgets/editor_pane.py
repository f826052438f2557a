"""The learner's code, with a line to find things in it and a list of words to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Offset

from tutor.language import _
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.find_bar import FindBar
from tutor.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from tutor.session.completion import Offered


class EditorPane(Vertical):
    """Lets the editor and what helps in it know of each other."""

    def compose(self) -> ComposeResult:
        yield Editor()
        yield FindBar()
        yield Suggestions()

    @property
    def editor(self) -> Editor:
        return self.query_one(Editor)

    def advise(self, offered: Offered, offers: bool) -> None:
        """Say the signature of the call at the cursor; with `offers`, list the words to go on with."""
        editor = self.editor
        editor.note = offered.signature
        if not offers:
            return
        if offered.too_slow:
            editor.note = _("looking took too long; try again in a moment")
        elif not offered.offers:
            editor.note = offered.signature or _("nothing to offer here")
        elif len(offered.offers) == 1 and offered.typed:
            editor.take(offered.offers[0].word, offered.typed)
        else:
            self._list(offered)

    def _list(self, offered: Offered) -> None:
        row, column = self.editor.cursor_location
        typed = self.editor.document[row][column - offered.typed : column]
        words = tuple((one.word, one.kind) for one in offered.offers)
        self.query_one(Suggestions).open(words, typed, self.editor.cursor_screen_offset + Offset(-len(typed), 1))

    @on(Suggestions.Chosen)
    def take(self, event: Suggestions.Chosen) -> None:
        event.stop()
        self.editor.take(event.word, event.typed)
        self.editor.focus()

    @on(Suggestions.Typed)
    def type_on(self, event: Suggestions.Typed) -> None:
        event.stop()
        if event.text:
            self.editor.insert(event.text)
        else:
            self.editor.action_delete_left()

    @on(Suggestions.Closed)
    def go_on_typing(self, event: Suggestions.Closed) -> None:
        event.stop()
        self.editor.focus()

    @on(Editor.FindWanted)
    def open_find_bar(self, event: Editor.FindWanted) -> None:
        event.stop()
        self.query_one(FindBar).open(event.text)

    @on(FindBar.Sought)
    def find(self, event: FindBar.Sought) -> None:
        event.stop()
        self.query_one(FindBar).show_count(*self.editor.seek(event.text, event.step))

    @on(FindBar.Closed)
    def return_to_code(self, event: FindBar.Closed) -> None:
        event.stop()
        self.editor.focus()
