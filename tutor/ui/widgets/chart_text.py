"""A chart drawn with characters, as wide as there is room."""

from __future__ import annotations

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from grader.protocol import Chart
from tutor.session.charts import chart_text

_WIDEST, _LINES = 72, 16


class ChartText(Widget):
    """One chart. Its series are told apart by their markers."""

    chart: reactive[Chart] = reactive(Chart(kind="lines", series=()), init=False)

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self.set_reactive(ChartText.chart, chart)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return min(container.width, _WIDEST)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return _LINES

    def render(self) -> RenderResult:
        return Content(chart_text(self.chart, max(self.content_size.width, 24), _LINES))
