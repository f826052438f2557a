"""An image as characters, two rows of pixels to a line. Greys are the data itself, not a part of the theme."""

from __future__ import annotations

import math

from rich.color import Color
from rich.style import Style
from rich.text import Text
from textual.app import RenderResult
from textual.geometry import Size
from textual.widget import Widget

from grader.protocol import Rows

_WIDEST = 72


class ImageWidget(Widget):
    """What draws an image, whichever way the terminal can."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.show(rows)

    def show(self, rows: Rows) -> None:
        """Draw another image."""
        raise NotImplementedError


class CharacterImage(ImageWidget):
    """Half blocks, which every terminal can draw."""

    rows: Rows = ()

    def show(self, rows: Rows) -> None:
        self.rows = rows
        self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return max(map(len, thinned(self.rows, _room(container.width))), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return math.ceil(len(thinned(self.rows, _room(container.width))) / 2)

    def render(self) -> RenderResult:
        return Text("\n").join(half_blocks(thinned(self.rows, max(self.content_size.width, 1))))


def _room(width: int) -> int:
    return max(1, min(width, _WIDEST))


def half_blocks(rows: Rows) -> list[Text]:
    """A line for every two rows of pixels: the upper one is the character's colour, the lower one lies behind it."""
    lines = []
    for top in range(0, len(rows), 2):
        upper = rows[top]
        lower: tuple[float | None, ...] = rows[top + 1] if top + 1 < len(rows) else (None,) * len(upper)
        line = Text(no_wrap=True)
        for above, below in zip(upper, lower, strict=True):
            line.append("▀", Style(color=_grey(above), bgcolor=_grey(below)))
        lines.append(line)
    return lines


def thinned(rows: Rows, widest: int) -> Rows:
    """Every n-th row and column, such that the image has at most `widest` columns."""
    step = max(1, math.ceil(max((len(row) for row in rows), default=1) / widest))
    return tuple(row[::step] for row in rows[::step])


def shade(brightness: float) -> int:
    """A brightness of 0 to 1 as 0 to 255; what is not a number is black."""
    return 0 if math.isnan(brightness) else round(255 * min(max(brightness, 0.0), 1.0))


def _grey(brightness: float | None) -> Color | None:
    return None if brightness is None else Color.from_rgb(*3 * (shade(brightness),))
