"""A chart as lines of text: axes, markers and a legend, readable without colour."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from rich.cells import cell_len, set_cell_size

from grader.protocol import Chart, Series

Point = tuple[float, float]

_MARKERS = ("braille", "•", "x", "+", "o", "*")
_POINT_MARKERS = ("o", "•", "x", "+", "*", "#")
_TARGET = "─"
_LARGEST = 1e300
"""Beyond it the length of an axis would not be a number any more."""
_NAME = 36
"""Cells of a series' name that the legend has room for."""
_BLANKS = "   "


def chart_text(chart: Chart, width: int, height: int) -> str:
    """The chart in at most `width` columns and `height` lines, with its legend beneath."""
    import plotext

    markers = _POINT_MARKERS if chart.kind == "points" else _MARKERS
    marked = list(zip(chart.series, markers, strict=False))
    legend = _legend(chart, marked, width)[: height // 3]
    plotext.clear_figure()
    plotext.theme("clear")
    plotext.plot_size(width, height - len(legend))
    plotext.limit_size(False, False)
    found = [(_points(chart, series), marker) for series, marker in marked]
    _scale(plotext, chart, [point for points, _ in found for point in points], width)
    for points, marker in found:
        _draw(plotext, chart, points, marker)
    plotext.xlabel(chart.x_label)
    plotext.ylabel(chart.y_label)
    text: str = plotext.uncolorize(plotext.build())
    plotext.clear_figure()
    return "\n".join([text.rstrip("\n"), *legend])


def can_be_shown(value: float) -> bool:
    """Whether a place on an axis is a number that can be drawn: neither NaN nor infinite, nor near to it."""
    return abs(value) < _LARGEST


def ticks(low: float, high: float, most: int, whole: bool = False) -> list[float]:
    """At most about so many round numbers that span `low` to `high`; `whole` ones on request."""
    rough = max((high - low) / max(most, 1), 1 if whole else 1e-9)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in (1, 2, 5, 10) if power * one >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, max(last, first + 1) + 1)]


def _points(chart: Chart, series: Series) -> list[Point]:
    """The points of a series that can be shown."""
    points = [point for point in zip(series.x, series.y, strict=True) if all(can_be_shown(one) for one in point)]
    return [point for point in points if not chart.log or min(point) > 0]


def _draw(canvas: Any, chart: Chart, points: Sequence[Point], marker: str) -> None:
    if not points:
        return
    xs, ys = (list(values) for values in zip(*points, strict=True))
    match chart.kind:
        case "lines":
            canvas.plot(xs, ys, marker=marker)
        case "points":
            canvas.scatter(xs, ys, marker=marker)
        case "bars":
            canvas.bar(xs, ys, width=0.8)


def _scale(canvas: Any, chart: Chart, points: Sequence[Point], width: int) -> None:
    """Choose scales for these points, and draw the targets across."""
    if not points:
        return
    if chart.log:
        canvas.xscale("log")
        canvas.yscale("log")
        return
    xs = [x for x, _ in points]
    for target in chart.targets:
        canvas.plot([min(xs), max(xs)], [target] * 2, marker=_TARGET)
    if chart.kind == "bars":
        return
    _widen(canvas.ylim, [*(y for _, y in points), *chart.targets])
    _widen(canvas.xlim, xs)
    if all(x == int(x) for x in xs):
        found = [tick for tick in ticks(min(xs), max(xs), width // 10, whole=True) if min(xs) <= tick <= max(xs)]
        canvas.xticks(found, [str(int(tick)) for tick in found])


def _widen(limit: Any, values: Sequence[float]) -> None:
    """Give a scale without extent some: what is not negative does not become so."""
    low, high = min(values), max(values)
    if low == high:
        room = abs(low) * 0.1 or 1.0
        limit(max(0.0, low - room) if low >= 0 else low - room, high + room)


def _legend(chart: Chart, marked: Sequence[tuple[Series, str]], width: int) -> list[str]:
    """What each marker stands for, in as few lines as there can be."""
    lines: list[str] = []
    for entry in _entries(chart, marked):
        if lines and cell_len(lines[-1] + _BLANKS + entry) <= width:
            lines[-1] += _BLANKS + entry
        else:
            lines.append(set_cell_size(entry, min(cell_len(entry), width)))
    return lines


def _entries(chart: Chart, marked: Sequence[tuple[Series, str]]) -> Iterator[str]:
    for series, marker in marked:
        if series.name:
            name = set_cell_size(series.name, min(_NAME, cell_len(series.name)))
            yield f"{('⠒' if marker == 'braille' else marker) * 2} {name}"
    if len(chart.series) > len(marked):
        yield f"and {len(chart.series) - len(marked)} more"
    if chart.targets:
        yield f"{_TARGET * 2} target {', '.join(f'{target:g}' for target in chart.targets)}"
