"""Pictures that are drawn with a learner's own functions."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from grader.protocol.sources import Limits, Source


class Draw(Struct, frozen=True, kw_only=True, tag="draw"):
    """Run `picture.py` (its content in `picture`) over the learner's own functions."""

    job: int
    picture: Source
    submission: Source
    parts: tuple[Source, ...] = ()
    limits: Limits = Limits()
    seed: int = 0


class Series(Struct, frozen=True, kw_only=True):
    """Points of a chart, in order. `name` is empty where there is only one series."""

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...]


class Chart(Struct, frozen=True, kw_only=True):
    """Curves, points or bars over labelled axes; `log` scales both axes by logarithms.

    `targets` are heights to be reached, drawn as level lines.
    """

    kind: Literal["lines", "points", "bars"]
    series: tuple[Series, ...]
    targets: tuple[float, ...] = ()
    x_label: str = ""
    y_label: str = ""
    log: bool = False


Rows = tuple[tuple[float, ...], ...]
"""An image of brightness 0 to 1, row by row from the top."""


class Panel(Struct, frozen=True, kw_only=True):
    """One drawing of a picture: an image, one that moves, or a chart. The others are empty.

    `frames` are images of one size, scaled together so that a shade means the same in all of them.
    """

    title: str
    rows: Rows = ()
    frames: tuple[Rows, ...] = ()
    chart: Chart | None = None

    @property
    def still(self) -> Rows:
        """The image, of a moving one the last frame; empty for a chart."""
        return self.frames[-1] if self.frames else self.rows


class Drawn(Struct, frozen=True, kw_only=True, tag="drawn"):
    """A finished picture. Nothing follows."""

    job: int
    panels: tuple[Panel, ...]
