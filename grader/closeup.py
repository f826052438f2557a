"""A difference between two tensors, close up: as much of it as can be drawn, as plain data.

    Closeup ── Window?   a few numbers of both sides
            └─ grades    how far off each value is, a digit for each

Digits of `grades`: 0 equal, 1 a little off, 2 off, 3 far off (more than the typical size of what was expected),
4 not a number or infinite where a number was expected.
"""

from __future__ import annotations

from msgspec import Struct

WINDOW = 8
"""Numbers in a row and in a column of a window, at most."""
MAP_ROWS, MAP_COLUMNS = 16, 32
NOT_A_NUMBER = 4


class Window(Struct, frozen=True, kw_only=True):
    """Numbers as text, row by row, from `row` and `column` of a matrix on; `grades` has a digit for each.

    Where the shapes differ, both sides begin at their first number and have no grades.
    """

    row: int = 0
    column: int = 0
    got: tuple[tuple[str, ...], ...]
    expected: tuple[tuple[str, ...], ...]
    grades: tuple[str, ...] = ()


class Closeup(Struct, frozen=True, kw_only=True):
    """How the tensor `name` misses what was expected.

    `wrong` of `total` values differ, the one at `first` before all others. `window` and `grades` are of the matrix in
    the last two dimensions at the indices `place`, the one that is worst; a digit of `grades` speaks for `cell`
    rows and columns. `along` has for each dimension before the last two a digit for each index. `pattern` is
    a sentence on how the numbers are wrong.
    """

    name: str = ""
    got_shape: tuple[int, ...]
    shape: tuple[int, ...]
    got_dtype: str
    dtype: str
    wrong: int = 0
    total: int = 0
    first: tuple[int, ...] = ()
    place: tuple[int, ...] = ()
    window: Window | None = None
    grades: tuple[str, ...] = ()
    cell: tuple[int, int] = (1, 1)
    along: tuple[str, ...] = ()
    pattern: str = ""
