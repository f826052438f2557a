"""The reading of an exercise."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.events import Show
from textual.widgets import Markdown


class LessonPane(VerticalScroll):
    """A lesson as Markdown, to scroll."""

    BORDER_TITLE = "lesson"

    def __init__(self) -> None:
        super().__init__()
        self._wanted: float | None = None

    def compose(self) -> ComposeResult:
        yield Markdown(open_links=False)

    def show(self, markdown: str) -> None:
        """Show a lesson; one in another language as far as this one was read."""
        self._wanted = self.read
        self.query_one(Markdown).update(markdown)

    @property
    def read(self) -> float:
        """How much is scrolled past: 0 at the beginning, 1 at the end."""
        if self._wanted is not None:
            return self._wanted
        return self.scroll_y / self.max_scroll_y if self.max_scroll_y else 0.0

    @read.setter
    def read(self, share: float) -> None:
        self._wanted = share
        self._go()

    @on(Markdown.TableOfContentsUpdated)
    @on(Show)
    def laid_out(self) -> None:
        """There may be something to scroll now."""
        self.call_after_refresh(self._go)

    def _go(self) -> None:
        if self._wanted is not None and self.max_scroll_y:
            self.scroll_to(y=self._wanted * self.max_scroll_y, animate=False, immediate=True)
            self._wanted = None
