"""A drawing of lines and words, as SVG and as PNG."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

Point = tuple[float, float]

_TEXT = 13
_DASH, _GAP = 6, 4
_SHARPNESS = 2
"""Pixels of the PNG for each unit of the drawing."""
_PIL_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


@dataclass(frozen=True)
class Line:
    """A line through points, in units from the upper left corner."""

    points: tuple[Point, ...]
    colour: str
    dashed: bool = False
    width: int = 2


@dataclass(frozen=True)
class Label:
    """Words whose baseline begins at a point, has it in its middle, or ends there."""

    place: Point
    text: str
    colour: str = "#000000"
    anchor: Literal["start", "middle", "end"] = "start"


@dataclass(frozen=True)
class Drawing:
    """All that a picture shows, and how large it is."""

    lines: tuple[Line, ...]
    labels: tuple[Label, ...]
    width: int
    height: int


def as_svg(drawn: Drawing) -> str:
    """The drawing as an SVG document."""
    size = f"0 0 {drawn.width} {drawn.height}"
    parts = [*map(_svg_line, drawn.lines), *map(_svg_label, drawn.labels)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}" font-family="sans-serif" '
        f'font-size="{_TEXT}"><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def _svg_line(line: Line) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in line.points)
    dashes = f' stroke-dasharray="{_DASH} {_GAP}"' if line.dashed else ""
    return f'<polyline points="{points}" fill="none" stroke="{line.colour}" stroke-width="{line.width}"{dashes}/>'


def _svg_label(words: Label) -> str:
    (x, y), anchor = words.place, "" if words.anchor == "start" else f' text-anchor="{words.anchor}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{words.colour}"{anchor}>{escape(words.text)}</text>'


def as_png(drawn: Drawing) -> bytes:
    """The drawing as a PNG image, two pixels for each unit."""
    from PIL import Image, ImageDraw, ImageFont  # only an export needs it

    image = Image.new("RGB", (drawn.width * _SHARPNESS, drawn.height * _SHARPNESS), "white")
    canvas, font = ImageDraw.Draw(image), ImageFont.load_default(_TEXT * _SHARPNESS)
    for line in drawn.lines:
        for piece in _dashes(line.points) if line.dashed else [line.points]:
            canvas.line([_scaled(point) for point in piece], line.colour, line.width * _SHARPNESS, joint="curve")
    for words in drawn.labels:
        canvas.text(_scaled(words.place), words.text, words.colour, font, anchor=_PIL_ANCHORS[words.anchor])
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
