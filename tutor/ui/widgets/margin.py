"""Signs beside line numbers, which stay at their lines while others are edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import on
from textual.strip import Strip
from textual.widgets import TextArea

from tutor.ui.editing import followed
from tutor.ui.widgets.code import Code


@dataclass(frozen=True)
class Mark:
    """A sign of one cell, and what it means."""

    sign: str
    text: str


class Margin(Code):
    """`mark` puts signs beside lines; a line that is edited loses its own."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"margin--sign"}

    def __init__(self) -> None:
        self._marks: dict[int, tuple[Mark, str]] = {}
        self._lines = 0
        super().__init__(read_only=False)

    @property
    def marks(self) -> Mapping[int, Mark]:
        """The marks by row, counted from 0."""
        return {row: mark for row, (mark, _text) in self._marks.items()}

    def mark(self, marks: Mapping[int, Mark], source: str) -> None:
        """Put marks at rows of `source`, as far as they still are as they were there; earlier ones go."""
        lines = source.split("\n")
        self._marks = {row: (mark, lines[row]) for row, mark in marks.items() if row < len(lines)}
        self._lines = len(lines)
        self.follow_lines()

    @on(TextArea.Changed)
    def follow_lines(self) -> None:
        """Move the marks along with their lines."""
        count = self.document.line_count
        marked = {row: text for row, (_mark, text) in self._marks.items()}
        places = followed(marked, self.document.lines, count - self._lines)
        self._marks = {places[row]: kept for row, kept in self._marks.items() if row in places}
        self._lines = count
        self._line_cache.clear()
        self.refresh()

    def _render_line(self, y: int) -> Strip:
        strip = super()._render_line(y)
        mark = self.marks.get(y + self.scroll_offset.y) if self.show_line_numbers else None
        if mark is None:
            return strip
        # The sign takes the first of the two blank cells between number and code. There is no public place for it.
        column = self.gutter_width - 2
        style = self.get_component_rich_style("margin--sign", partial=True)
        before, gap, after = strip.divide([column, column + 1, strip.cell_length])
        sign = Strip([Segment(mark.sign, (next(iter(gap)).style or style) + style)], 1)
        return Strip.join([before, sign, after])
