"""A closeup drawn in characters: both sides beside each other, and a map of the errors.

Everything is said by signs and words; the roles of the spans are only there to be coloured as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple

from grader.closeup import MAP_COLUMNS, Closeup, Window

Role = Literal["", "label", "got", "expected", "sign"]

SIGNS = "·░▒█!"
MEANINGS = ("equal", "a little off", "off", "far off", "nan or inf")
MARK = "≠"
_GAP = 3


class Span(NamedTuple):
    """Some characters and what they stand for."""

    text: str
    role: Role = ""


Line = tuple[Span, ...]
Block = Sequence[Line]


def card(closeup: Closeup, width: int) -> list[Line]:
    """The lines that show a closeup in `width` columns, 50 or more. Its pattern is said by the check's message."""
    return [*_shapes(closeup), *_dtypes(closeup), *_numbers(closeup, width), *_along(closeup, width)]


def unpainted(line: Line) -> str:
    """A line without its roles."""
    return "".join(span.text for span in line).rstrip()


def _wide(line: Line) -> int:
    return sum(len(span.text) for span in line)


# shape and dtype
def _shapes(closeup: Closeup) -> Iterator[Line]:
    got, want = closeup.got_shape, closeup.shape
    if got == want:
        return
    pairs = _aligned(got, want)
    wide = [max(len(_size(a)), len(_size(b))) for a, b in pairs]
    sides: tuple[Role, Role] = ("got", "expected")
    for side, role in enumerate(sides):
        sizes = ", ".join(f"{_size(pair[side]):>{n}}" for pair, n in zip(pairs, wide, strict=True))
        yield Span(f"{role:>8}  ", "label"), Span(f"({sizes})", role)
    marks = "  ".join(f"{MARK if a != b else '':>{n}}" for (a, b), n in zip(pairs, wide, strict=True))
    yield Span(" " * 11), Span(marks, "sign")


def _size(size: int | None) -> str:
    return "–" if size is None else str(size)


def _aligned(got: tuple[int, ...], want: tuple[int, ...]) -> list[tuple[int | None, int | None]]:
    """The sizes of both in pairs, begun from the left or from the right, whichever has more pairs agree."""
    left = list(zip_longest(got, want))
    right = list(zip_longest(got[::-1], want[::-1]))[::-1]
    return max(right, left, key=lambda pairs: sum(a == b for a, b in pairs))


def _dtypes(closeup: Closeup) -> Iterator[Line]:
    if closeup.got_dtype != closeup.dtype:
        yield Span(f"{'got':>8}  ", "label"), Span(closeup.got_dtype, "got")
        yield Span(f"{'expected':>8}  ", "label"), Span(closeup.dtype, "expected")


# numbers and the map of errors
def _numbers(closeup: Closeup, width: int) -> Iterator[Line]:
    window = closeup.window
    if window is None:
        return
    window = _narrowed(window, width)
    if caption := _caption(closeup, window):
        yield (Span(caption, "label"),)
    sides = (_side("got", window.got, window.grades), _side("expected", window.expected, ()))
    plot = _map(closeup)
    if plot and closeup.cell == (1, 1) and sum(map(_block_width, (*sides, plot))) + 2 * _GAP <= width:
        yield from _beside(*sides, plot)
    else:
        yield from _beside(*sides)
        yield from _below(closeup, plot)
    yield from _legend(closeup, width)


def _narrowed(window: Window, width: int) -> Window:
    """As many columns as fit beside each other, the first wrong one among them."""
    numbers = [number for side in (window.got, window.expected) for row in side for number in row]
    room = max(1, (width - _GAP) // 2 // (max(map(len, numbers)) + 2))
    columns = max(len(side[0]) for side in (window.got, window.expected))
    if columns <= room:
        return window
    row = next((row for row in window.grades if row.strip("0")), "1")
    first = len(row) - len(row.lstrip("0"))
    left = min(max(0, first - room // 2), columns - room)
    part = slice(left, left + room)
    return Window(
        row=window.row,
        column=window.column + left,
        got=tuple(line[part] for line in window.got),
        expected=tuple(line[part] for line in window.expected),
        grades=tuple(line[part] for line in window.grades),
    )


def _caption(closeup: Closeup, window: Window) -> str:
    """Which part of the tensor is shown, where it is not all of it."""
    parts = [", ".join((*map(str, closeup.place), "…"))] if closeup.place else []
    rows, columns = (1, *closeup.shape)[-2:]
    for noun, start, shown, size in (
        ("rows", window.row, len(window.expected), rows),
        ("columns", window.column, len(window.expected[0]), columns),
    ):
        if shown < size:
            last = f"–{start + shown - 1}" if shown > 1 else ""
            parts.append(f"{noun if last else noun[:-1]} {start}{last} of {size}")
    where = f"[{parts[0]}]" if closeup.place else ""
    return ", ".join(filter(None, (where, *parts[bool(closeup.place) :])))


def _side(title: Literal["got", "expected"], rows: tuple[tuple[str, ...], ...], grades: tuple[str, ...]) -> Block:
    """One side's numbers under each other; a wrong one has a mark before it."""
    wide = max(len(number) for row in rows for number in row)
    lines: list[Line] = [(Span(f" {title}", "label"),)]
    for numbers, signs in zip_longest(rows, grades, fillvalue=""):
        cells = zip_longest(numbers, signs, fillvalue="0")
        lines.append(tuple(_cell(number, grade, wide, title) for number, grade in cells))
    return lines


def _cell(number: str, grade: str, wide: int, role: Role) -> Span:
    mark = MARK if grade != "0" else " "
    return Span(f"{mark + number:>{wide + 2}}", "expected" if role == "expected" else "got" if grade != "0" else "")


def _map(closeup: Closeup) -> Block:
    if not closeup.grades:
        return ()
    between = " " if closeup.cell == (1, 1) and len(closeup.grades[0]) <= MAP_COLUMNS // 2 else ""
    rows = (between.join(_signs(row)) for row in closeup.grades)
    return ((Span("where", "label"),), *((Span(row, "sign"),) for row in rows))


def _signs(grades: str) -> str:
    return "".join(SIGNS[int(grade)] for grade in grades)


def _below(closeup: Closeup, plot: Block) -> Iterator[Line]:
    if len(plot) > 2 and len(set("".join(closeup.grades))) == 1:
        yield Span(" where  ", "label"), Span(_signs(closeup.grades[0][:1]), "sign"), Span(" everywhere")
    elif plot:
        high, wide = closeup.cell
        each = f", a sign for {high} × {wide} values" if closeup.cell != (1, 1) else ""
        yield (Span(f" where{each}", "label"),)
        yield from ((Span("  "), *line) for line in plot[1:])


def _block_width(block: Block) -> int:
    return max(map(_wide, block))


def _beside(*blocks: Block) -> Iterator[Line]:
    widths = [_block_width(block) for block in blocks]
    for row in zip_longest(*blocks, fillvalue=()):
        padded = ((*line, Span(" " * (wide + _GAP - _wide(line)))) for line, wide in zip(row, widths, strict=True))
        yield tuple(span for line in padded for span in line)


def _legend(closeup: Closeup, width: int) -> Iterator[Line]:
    """What the signs mean that were drawn, in as few lines as fit."""
    used = sorted(set("".join((*closeup.grades, *closeup.along))))
    line = ""
    for part in (f"{SIGNS[int(grade)]} {MEANINGS[int(grade)]}" for grade in used):
        if line and len(line) + 3 + len(part) > width - 1:
            yield (Span(f" {line}", "label"),)
            line = ""
        line = f"{line}   {part}" if line else part
    if line:
        yield (Span(f" {line}", "label"),)


def _along(closeup: Closeup, width: int) -> Iterator[Line]:
    """How far off each index of the dimensions before the matrix is."""
    for dimension, grades in enumerate(closeup.along):
        label = f" dimension {dimension}  "
        more = "…" if len(grades) < closeup.shape[dimension] or len(grades) > width - len(label) else ""
        yield Span(label, "label"), Span(_signs(grades)[: width - len(label) - len(more)] + more, "sign")
