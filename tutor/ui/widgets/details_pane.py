"""What there is to know of what the cursor is on."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static


class DetailsPane(VerticalScroll, can_focus=False):
    """At the side of a wide map; where it is narrow, its first lines below."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False)

    def show(self, title: str, text: Content) -> None:
        self.border_title = title
        self.query_one(Static).update(text)
        self.scroll_home(animate=False)
