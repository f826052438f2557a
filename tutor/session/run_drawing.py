"""The curves of training runs as a picture to pass on: what is drawn where, as SVG and as PNG."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import cycle

from tutor.progress import RunRecord
from tutor.session.charts import can_be_shown

Point = tuple[float, float]

_COLOURS = ("#0969da", "#bc4c00", "#1a7f37", "#8250df", "#bf3989", "#57606a")
_GREY, _FRAME, _BLACK = "#57606a", "#d0d7de", "#000000"
_WIDTH, _HEIGHT, _LEFT, _TOP, _PLOT_WIDTH, _PLOT_HEIGHT = 760, 420, 70, 50, 660, 300
_BOTTOM = _TOP + _PLOT_HEIGHT
_TEXT = 13
_DASH, _GAP = 6, 4
_NAMED = 15
"""How many runs the legend has room for."""
_SHARPNESS = 2
"""Pixels of the PNG for each unit of the drawing."""


@dataclass(frozen=True)
class Line:
    """A line through points, in units from the upper left corner."""

    points: tuple[Point, ...]
    colour: str
    dashed: bool = False
    width: int = 2


@dataclass(frozen=True)
class Label:
    """Words whose baseline begins at a point, or ends there."""

    place: Point
    text: str
    colour: str = _BLACK
    ends: bool = False


@dataclass(frozen=True)
class Drawing:
    """All that a picture shows."""

    lines: tuple[Line, ...]
    labels: tuple[Label, ...]


def label(run: RunRecord) -> str:
    """What tells a run from others."""
    return f"{run.name} {run.id}, {run.dataset}"


def drawing(runs: Sequence[RunRecord]) -> Drawing:
    """The test scores of runs over their epochs, with the target of the first as a dashed line."""
    found = [run for run in runs if run.epochs]
    last = max((1, *(run.epochs[-1].epoch for run in found)))
    scores = [epoch.score for run in found for epoch in run.epochs if can_be_shown(epoch.score)]
    targets = [run.target for run in found[:1] if can_be_shown(run.target)]
    scores += targets
    low, high = min(scores, default=0.0), max(scores, default=1.0)

    def at(epoch: float, score: float) -> Point:
        share = (min(max(score, low), high) - low) / ((high - low) or 1.0)
        return _LEFT + _PLOT_WIDTH * epoch / last, _TOP + _PLOT_HEIGHT * (1 - share)

    lines = [_frame()]
    labels = list(_scales(found[0].measure if found else "", low, high, last))
    for number, (run, colour) in enumerate(zip(found, cycle(_COLOURS), strict=False)):
        points = tuple(at(epoch.epoch, epoch.score) for epoch in run.epochs if can_be_shown(epoch.score))
        lines.append(Line(points, colour))
        if number < _NAMED:
            labels.append(Label(_line_of_legend(number), label(run), colour))
    if len(found) > _NAMED:
        labels.append(Label(_line_of_legend(_NAMED), f"and {len(found) - _NAMED} more", _GREY))
    lines += [Line((at(0, target), at(last, target)), _GREY, dashed=True) for target in targets]
    return Drawing(tuple(lines), tuple(labels))


def _line_of_legend(number: int) -> Point:
    return _LEFT + 10, _BOTTOM - 10 - 18 * number


def _frame() -> Line:
    right = _LEFT + _PLOT_WIDTH
    corners = ((_LEFT, _TOP), (right, _TOP), (right, _BOTTOM), (_LEFT, _BOTTOM), (_LEFT, _TOP))
    return Line(tuple((float(x), float(y)) for x, y in corners), _FRAME, width=1)


def _scales(measure: str, low: float, high: float, last: int) -> Iterator[Label]:
    """The ends of both scales, and what is measured."""
    yield Label((_LEFT, _TOP - 14), f"{measure} on test examples; dashed: the target")
    yield Label((_LEFT - 8, _TOP + 12), f"{high:.3g}", ends=True)
    yield Label((_LEFT - 8, _BOTTOM), f"{low:.3g}", ends=True)
    yield Label((_LEFT, _BOTTOM + 22), "0")
    yield Label((_LEFT + _PLOT_WIDTH, _BOTTOM + 22), f"epoch {last}", ends=True)


def as_svg(drawn: Drawing) -> str:
    """The drawing as an SVG document."""
    parts = [*map(_svg_line, drawn.lines), *map(_svg_label, drawn.labels)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        f'font-size="{_TEXT}"><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _svg_line(line: Line) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in line.points)
    dashes = f' stroke-dasharray="{_DASH} {_GAP}"' if line.dashed else ""
    return f'<polyline points="{points}" fill="none" stroke="{line.colour}" stroke-width="{line.width}"{dashes}/>'


def _svg_label(words: Label) -> str:
    (x, y), anchor = words.place, ' text-anchor="end"' if words.ends else ""
    return f'<text x="{x}" y="{y}" fill="{words.colour}"{anchor}>{escape(words.text)}</text>'


def as_png(drawn: Drawing) -> bytes:
    """The drawing as a PNG image of 1520 × 840 pixels."""
    from PIL import Image, ImageDraw, ImageFont  # only an export needs it

    image = Image.new("RGB", (_WIDTH * _SHARPNESS, _HEIGHT * _SHARPNESS), "white")
    canvas, font = ImageDraw.Draw(image), ImageFont.load_default(_TEXT * _SHARPNESS)
    for line in drawn.lines:
        for piece in _dashes(line.points) if line.dashed else [line.points]:
            canvas.line([_scaled(point) for point in piece], line.colour, line.width * _SHARPNESS, joint="curve")
    for words in drawn.labels:
        canvas.text(_scaled(words.place), words.text, words.colour, font, anchor="rs" if words.ends else "ls")
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def _scaled(point: Point) -> Point:
    return point[0] * _SHARPNESS, point[1] * _SHARPNESS


def _dashes(points: tuple[Point, ...]) -> Iterator[tuple[Point, Point]]:
    """The pieces of a dashed line, which is level."""
    (x, y), (end, _) = points
    while x < end:
        yield (x, y), (min(x + _DASH, end), y)
        x += _DASH + _GAP
