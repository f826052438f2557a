"""What a check expected and what it got, close up."""

from __future__ import annotations

from typing import ClassVar

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

from grader.closeup import Closeup
from grader.report.card import Line, card

_NARROWEST = 50


class DifferenceCard(Static):
    """Draws a closeup in the width there is. Signs and words say all of it; the stylesheet only colours them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"card--{role}" for role in ("label", "got", "expected", "sign")}

    def __init__(self, closeup: Closeup) -> None:
        super().__init__(markup=False)
        self.closeup = closeup

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> RenderResult:
        return Content("\n").join(map(self._coloured, self._lines(self.content_size.width)))

    def _lines(self, width: int) -> list[Line]:
        return card(self.closeup, max(width, _NARROWEST))

    def _coloured(self, line: Line) -> Content:
        return Content.assemble(
            *((text, self.get_visual_style(f"card--{role}")) if role else text for text, role in line)
        )
