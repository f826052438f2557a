"""The reading of an exercise."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Markdown


class LessonPane(VerticalScroll):
    """A lesson as Markdown, to scroll."""

    BORDER_TITLE = "lesson"

    def compose(self) -> ComposeResult:
        yield Markdown(open_links=False)

    def show(self, markdown: str) -> None:
        self.query_one(Markdown).update(markdown)
