"""One drawing of a picture: an image as characters, two rows of pixels to a line, or a chart."""

from __future__ import annotations

import math

from rich.color import Color
from rich.style import Style
from rich.text import Text
from textual.app import RenderResult
from textual.widget import Widget

from grader.protocol import Panel
from tutor.session.charts import chart_text
from tutor.ui import words

_WIDEST = 72
_CHART_LINES = 16


class PanelPicture(Widget):
    """One panel with its title. Greys are the data itself, not a part of the theme."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.rows = _thinned(panel.rows)

    def render(self) -> RenderResult:
        picture = Text(words.clean(self.panel.title) + "\n")
        if self.panel.chart:
            return picture.append(chart_text(self.panel.chart, _WIDEST - 4, _CHART_LINES) + "\n")
        for top in range(0, len(self.rows), 2):
            upper = self.rows[top]
            lower = self.rows[top + 1] if top + 1 < len(self.rows) else (None,) * len(upper)
            for above, below in zip(upper, lower, strict=True):
                picture.append("▀", Style(color=_grey(above), bgcolor=_grey(below)))
            picture.append("\n")
        return picture


def _thinned(rows: tuple[tuple[float, ...], ...]) -> tuple[tuple[float, ...], ...]:
    step = max(1, math.ceil(max((len(row) for row in rows), default=1) / _WIDEST))
    return tuple(row[::step] for row in rows[::step])


def _grey(brightness: float | None) -> Color | None:
    if brightness is None:
        return None
    value = 0 if math.isnan(brightness) else round(255 * min(max(brightness, 0.0), 1.0))
    return Color.from_rgb(value, value, value)
