"""The curves of training runs as a picture to pass on: a panel for each measure, its legend beneath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle, islice

from tutor.progress import RunRecord
from tutor.session.charts import ticks
from tutor.session.drawing import Drawing, Label, Line, Point
from tutor.session.run_curves import Curves, curves, label

_COLOURS = (
    "#0969da", "#bc4c00", "#1a7f37", "#8250df", "#bf3989", "#57606a", "#9a6700", "#1b7c83", "#cf222e", "#24292f",
)  # fmt: skip
_GREY, _FRAME, _GRID = "#57606a", "#d0d7de", "#eaeef2"
_LEFT, _TOP, _PLOT_WIDTH, _PLOT_HEIGHT, _RIGHT = 60, 44, 600, 280, 100
_BESIDE, _BENEATH = 8, 20
"""How far the words of the scales are from the plot."""
_LINE = 18
_NAMED, _ABREAST, _LETTERS = 15, 3, 28
"""How many runs the legend names, how many in a line, and letters of each."""


def drawing(runs: Sequence[RunRecord]) -> Drawing:
    """The test scores of runs over their epochs, with every target as a dashed line."""
    lines: list[Line] = []
    labels: list[Label] = []
    height = 0
    for panel in map(_Panel, curves(runs)):
        lines += [_moved(line, height) for line in panel.lines()]
        labels += [_moved_label(one, height) for one in panel.labels()]
        height += panel.height
    return Drawing(tuple(lines), tuple(labels), _LEFT + _PLOT_WIDTH + _RIGHT, height)


def _moved(line: Line, down: int) -> Line:
    return Line(tuple((x, y + down) for x, y in line.points), line.colour, line.dashed, line.width)


def _moved_label(words: Label, down: int) -> Label:
    (x, y) = words.place
    return Label((x, y + down), words.text, words.colour, words.anchor)


class _Panel:
    """One measure: a plot, its scales, and the legend."""

    def __init__(self, found: Curves) -> None:
        self.found = found
        scores = [score for run in found.runs for _, score in found.points(run)] + list(found.targets)
        self.levels = ticks(min(scores, default=0.0), max(scores, default=1.0), 6)
        self.epochs = [epoch for epoch in ticks(0, found.last, 8, whole=True) if epoch <= found.last]
        self.height = _TOP + _PLOT_HEIGHT + _BENEATH + _LINE * (2 + len(list(self._legend())) // _ABREAST + 1)

    def lines(self) -> Iterator[Line]:
        for level in self.levels[1:-1]:
            yield Line((self._at(0, level), self._at(self.found.last, level)), _GRID, width=1)
        corners = [self._at(x, y) for x in (0, self.found.last) for y in (self.levels[0], self.levels[-1])]
        yield Line((corners[0], corners[1], corners[3], corners[2], corners[0]), _FRAME, width=1)
        for run, colour in self._coloured():
            yield Line(_seen(tuple(self._at(*point) for point in self.found.points(run))), colour)
        for target in self.found.targets:
            yield Line((self._at(0, target), self._at(self.found.last, target)), _GREY, dashed=True)
        for (x, y), _, colour in islice(self._legend(), min(_NAMED, len(self.found.runs))):
            yield Line(((x, y - 4), (x + 16, y - 4)), colour)

    def labels(self) -> Iterator[Label]:
        bottom = _TOP + _PLOT_HEIGHT
        yield Label((_LEFT, _TOP - 16), f"{self.found.title}, on test examples")
        for level in self.levels:
            yield Label((_LEFT - _BESIDE, self._at(0, level)[1] + 4), f"{level:g}", anchor="end")
        for epoch in self.epochs:
            yield Label((self._at(epoch, 0)[0], bottom + _BENEATH), f"{epoch:g}", anchor="middle")
        yield Label((_LEFT + _PLOT_WIDTH + 2 * _BESIDE, bottom + _BENEATH), "epochs")
        lowest = float(bottom + _LINE)
        for target in self.found.targets:
            lowest = min(self._at(0, target)[1] + 4, lowest - _LINE)
            yield Label((_LEFT + _PLOT_WIDTH + _BESIDE, lowest), f"target {target:g}", _GREY)
        for (x, y), text, colour in self._legend():
            yield Label((x + 22, y), text, colour)

    def _at(self, epoch: float, score: float) -> Point:
        low, high = self.levels[0], self.levels[-1]
        share = (min(max(score, low), high) - low) / (high - low)
        return _LEFT + _PLOT_WIDTH * epoch / self.found.last, _TOP + _PLOT_HEIGHT * (1 - share)

    def _coloured(self) -> Iterator[tuple[RunRecord, str]]:
        return zip(self.found.runs, cycle(_COLOURS), strict=False)

    def _legend(self) -> Iterator[tuple[Point, str, str]]:
        """Where a run is named, how, and in which colour."""
        named = [(label(run), colour) for run, colour in islice(self._coloured(), _NAMED)]
        if len(self.found.runs) > _NAMED:
            named.append((f"and {len(self.found.runs) - _NAMED} more", _GREY))
        for number, (text, colour) in enumerate(named):
            row, column = divmod(number, _ABREAST)
            place = _LEFT + column * 230, _TOP + _PLOT_HEIGHT + 2 * _BENEATH + 12 + row * _LINE
            yield place, text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…", colour


def _seen(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Points whose line is to be seen: a single one becomes a dash."""
    if len(points) != 1:
        return points
    x, y = points[0]
    return (x - 4, y), (x + 4, y)
