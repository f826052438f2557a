"""A chart as lines of text: axes, markers and a legend, readable without colour."""

from __future__ import annotations

from typing import Any

from grader.protocol import Chart, Series

_MARKERS = ("braille", "•", "x", "+", "o", "*")
_POINT_MARKERS = ("o", "•", "x", "+", "*", "#")
_LARGEST = 1e300
"""Beyond it the length of an axis would not be a number any more."""


def chart_text(chart: Chart, width: int, height: int) -> str:
    """The chart in at most `width` columns and `height` lines."""
    import plotext

    plotext.clear_figure()
    plotext.theme("clear")
    plotext.plot_size(width, height)
    plotext.limit_size(False, False)
    markers = _POINT_MARKERS if chart.kind == "points" else _MARKERS
    drawn = [_draw(plotext, chart, *pair) for pair in zip(chart.series, markers, strict=False)]
    if chart.log and any(drawn):
        plotext.xscale("log")
        plotext.yscale("log")
    plotext.xlabel(chart.x_label)
    plotext.ylabel(chart.y_label)
    text: str = plotext.uncolorize(plotext.build())
    plotext.clear_figure()
    return text.rstrip("\n")


def can_be_shown(value: float) -> bool:
    """Whether a place on an axis is a number that can be drawn: neither NaN nor infinite, nor near to it."""
    return abs(value) < _LARGEST


def _draw(canvas: Any, chart: Chart, series: Series, marker: str) -> bool:
    """Draw one series; whether it has a point that can be shown."""
    points = [point for point in zip(series.x, series.y, strict=True) if all(can_be_shown(one) for one in point)]
    points = [point for point in points if not chart.log or min(point) > 0]
    if not points:
        return False
    xs, ys = (list(values) for values in zip(*points, strict=True))
    label = series.name or None
    match chart.kind:
        case "lines":
            canvas.plot(xs, ys, label=label, marker=marker)
        case "points":
            canvas.scatter(xs, ys, label=label, marker=marker)
        case "bars":
            canvas.bar(xs, ys, width=0.8)
    return True
