"""`dltutor picture`: what the learner's functions make, drawn with characters."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import colourful, language_option, session, workspace_option
from tutor.session.charts import chart_text

if TYPE_CHECKING:
    from grader.protocol import Panel

_SHADES = " ░▒▓█"
_ASCII = " .:-=+*#%@"
Rows = tuple[tuple[float, ...], ...]


@click.command()
@click.argument("exercise")
@workspace_option
@language_option
def command(exercise: str) -> None:
    """Draw the picture of EXERCISE with your own functions."""
    with session() as opened:
        panels = opened.picture(exercise)
    width = shutil.get_terminal_size().columns
    for panel in panels:
        click.echo(draw(panel, width, colourful(sys.stdout), sys.stdout.encoding or "ascii"))


def draw(panel: Panel, width: int, colour: bool, encoding: str) -> str:
    """A panel as lines of at most `width` columns, under its title."""
    if panel.chart:
        return f"{panel.title}\n{chart_text(panel.chart, min(width, 100), 20)}\n"
    if panel.frames:
        return "\n".join(draw(frame, width, colour, encoding) for frame in _film(panel))
    rows = _fit(panel.rows, width)
    try:
        _SHADES.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        lines = _shaded(rows, _ASCII)
    else:
        lines = _half_blocks(rows) if colour else _shaded(rows, _SHADES)
    return "\n".join([panel.title, *lines, ""])


def _film(panel: Panel) -> Iterator[Panel]:
    """The first, the middle and the last frame of a moving picture, as pictures that stand."""
    from grader.protocol import Panel

    count = len(panel.frames)
    for number in sorted({1, (count + 1) // 2, count}):
        yield Panel(title=f"{panel.title} ({number} of {count})", rows=panel.frames[number - 1])


def _fit(rows: Rows, width: int) -> Rows:
    """Every n-th row and column, such that two characters a pixel fit."""
    step = max(1, -(-2 * max((len(row) for row in rows), default=0) // max(2, width)))
    return tuple(row[::step] for row in rows[::step])


def _shaded(rows: Rows, shades: str) -> list[str]:
    """Two characters a pixel, since a character is twice as high as wide."""
    return ["".join(2 * shades[round(_clamped(value) * (len(shades) - 1))] for value in row) for row in rows]


def _half_blocks(rows: Rows) -> list[str]:
    """Two rows a line: the upper one as the character's colour, the lower one behind it."""
    lines = []
    for top, bottom in zip(rows[::2], (*rows[1::2], ()), strict=False):
        below = bottom or (0.0,) * len(top)
        cells = (f"\x1b[38;5;{_grey(a)};48;5;{_grey(b)}m▀" for a, b in zip(top, below, strict=False))
        lines.append("".join(cells) + "\x1b[0m")
    return lines


def _grey(value: float) -> int:
    return 232 + round(_clamped(value) * 23)


def _clamped(value: float) -> float:
    return min(1.0, max(0.0, value))
