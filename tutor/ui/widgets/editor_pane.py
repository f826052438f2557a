"""The learner's code, with a line to find things in it."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.find_bar import FindBar


class EditorPane(Vertical):
    """Lets the editor and what helps in it know of each other."""

    def compose(self) -> ComposeResult:
        yield Editor()
        yield FindBar()

    @on(Editor.FindWanted)
    def open_find_bar(self, event: Editor.FindWanted) -> None:
        event.stop()
        self.query_one(FindBar).open(event.text)

    @on(FindBar.Sought)
    def find(self, event: FindBar.Sought) -> None:
        event.stop()
        self.query_one(FindBar).show_count(*self.query_one(Editor).seek(event.text, event.step))

    @on(FindBar.Closed)
    def return_to_code(self, event: FindBar.Closed) -> None:
        event.stop()
        self.query_one(Editor).focus()
