"""The learner's code and the course's, beside each other where there is room, else below each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.highlight import highlight
from textual.widgets import Static

from tutor.language import _
from tutor.ui import words
from tutor.ui.comparison import SAME, compare, unified

ROOM = 92
"""Columns from which on two of them are read with more ease than one."""


class CodeComparison(Static):
    """Signs say what differs: ≠ a line that does, < one only the learner has, > one only the course has."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"comparison--sign", "comparison--title"}

    def __init__(self, mine: str, course: str) -> None:
        super().__init__(markup=False)
        mine, course = words.clean(mine), words.clean(course)
        self.rows = compare(mine, course)
        self._mine = highlight(mine, language="python").split("\n")
        self._course = highlight(course, language="python").split("\n")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(list(self._lines(width)))

    def render(self) -> RenderResult:
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> Iterator[Content]:
        return self._beside(width) if width >= ROOM else self._below(width)

    def _beside(self, width: int) -> Iterator[Content]:
        half = (width - 3) // 2
        title = self.get_visual_style("comparison--title", partial=True)
        yield Content.assemble((words.padded(_("your code"), half + 3), title), (_("the course's solution"), title))
        for row in self.rows:
            left = _folded(self._mine, row.mine, half)
            right = _folded(self._course, row.course, half)
            for i in range(max(len(left), len(right))):
                mine, course = (side[i] if i < len(side) else Content("") for side in (left, right))
                gap = Content(" " * (half - mine.cell_length))
                yield mine + gap + Content(" ") + self._signed(row.sign if i == 0 else SAME) + Content(" ") + course

    def _below(self, width: int) -> Iterator[Content]:
        for row in unified(self.rows):
            lines = _folded(self._mine, row.mine, width - 2) or _folded(self._course, row.course, width - 2)
            yield from (self._signed(row.sign) + Content(" ") + line for line in lines)

    def _signed(self, sign: str) -> Content:
        return Content.styled(sign, self.get_visual_style("comparison--sign", partial=True))


def _folded(lines: list[Content], number: int | None, width: int) -> list[Content]:
    """A line in pieces that are `width` wide at most."""
    if number is None or number >= len(lines):
        return []
    return lines[number].fold(max(width, 8)) or [Content("")]
