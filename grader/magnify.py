"""Looking closely at a difference: the few numbers and the map of errors that a `Closeup` holds.

On the trusted side, and only once a check has failed. Large tensors are read a few times and no more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from grader.checks import Tolerance
from grader.closeup import MAP_COLUMNS, MAP_ROWS, NOT_A_NUMBER, WINDOW, Closeup, Window
from grader.compare import Difference, isclose
from grader.patterns import pattern, transposed
from grader.tree import Array, tensor_of

Grades = np.ndarray[Any, np.dtype[np.uint8]]

MAX_DIMENSIONS = 6
MANY = 1 << 15
"""Above so many values only the matrix around the first difference is looked at."""
MOST = 1 << 18
"""Above so many values no pattern is looked for, which reads them all dozens of times."""
FEW = 64
"""Up to so many values tensors of different shapes are shown beside each other."""


def closeup(difference: Difference, got_blob: bytes, want_blob: bytes) -> Closeup | None:
    """The difference close up; None where there are no two tensors to look at. Raises `Malformed` on false bytes."""
    got, want = difference.got, difference.want
    if not (isinstance(got, Array) and isinstance(want, Array)) or got.obstacle or want.obstacle:
        return None
    if max(len(got.shape), len(want.shape)) > MAX_DIMENSIONS:
        return None
    if difference.got_tensor is not None and difference.want_tensor is not None and difference.wrong is not None:
        return _values(difference, difference.got_tensor, difference.want_tensor, difference.wrong)
    a, b = tensor_of(got, got_blob), tensor_of(want, want_blob)
    return _dtypes(difference, a, b) if got.shape == want.shape else _shapes(difference, a, b)


def _blank(difference: Difference, got: Tensor, want: Tensor, **found: Any) -> Closeup:
    parts = (part if part.startswith("[") else f".{part}" for part in difference.path)
    return Closeup(
        name="".join(parts).removeprefix("."),
        got_shape=tuple(got.shape),
        shape=tuple(want.shape),
        got_dtype=str(got.dtype).removeprefix("torch."),
        dtype=str(want.dtype).removeprefix("torch."),
        total=want.numel(),
        **found,
    )


# different shapes and dtypes
def _shapes(difference: Difference, got: Tensor, want: Tensor) -> Closeup:
    window = None
    if max(got.numel(), want.numel()) <= FEW and min(got.numel(), want.numel()):
        window = Window(got=_corner(got), expected=_corner(want))
    return _blank(difference, got, want, window=window, pattern=_shape_pattern(got, want))


def _shape_pattern(got: Tensor, want: Tensor) -> str:
    if not 1 < got.numel() == want.numel() <= MANY or got.dtype != want.dtype:
        return ""
    if transposed(got, want):
        return "It is the transpose of what was expected."
    same = bool(isclose(got.flatten(), want.flatten(), Tolerance()).all())
    return "The values are right and in the right order; only the shape is another." if same else ""


def _dtypes(difference: Difference, got: Tensor, want: Tensor) -> Closeup:
    same = got.numel() <= MANY and bool(isclose(got.to(want.dtype), want, Tolerance()).all())
    return _blank(difference, got, want, pattern=_only_of_another_kind(difference) if same else "")


def _only_of_another_kind(difference: Difference) -> str:
    match difference.got, difference.want:
        case Array(kind="array"), Array(kind="tensor"):
            return (
                "The values are right; only they are no tensor: make one with `torch.from_numpy`, or stay in torch."
            )
    return "The values are right; only their dtype is another."


def _corner(tensor: Tensor) -> tuple[tuple[str, ...], ...]:
    matrix = _matrix(tensor, (0,) * max(0, tensor.dim() - 2))[:WINDOW, :WINDOW].tolist()
    form = _form(value for row in matrix for value in row)
    return tuple(tuple(_number(value, form) for value in row) for row in matrix)


# different values
def _values(difference: Difference, got: Tensor, want: Tensor, wrong: Tensor) -> Closeup | None:
    if not got.dim():
        return None
    first = _earliest(wrong.numpy())
    scale = _scale(want)
    place, along = _worst(got, want, wrong, scale) if got.numel() <= MANY else (first[:-2], ())
    a, b = _matrix(got, place), _matrix(want, place)
    grades = _grades(a, b, _matrix(wrong, place), scale)
    cell = (-(-grades.shape[0] // MAP_ROWS), -(-grades.shape[1] // MAP_COLUMNS))
    return _blank(
        difference,
        got,
        want,
        wrong=int(wrong.sum()),
        first=first,
        place=place,
        window=_window(a, b, grades),
        grades=_digits(_pooled(grades, cell)),
        cell=cell,
        along=along,
        pattern=pattern(got, want, wrong) if got.numel() <= MOST else "",
    )


def _earliest(values: np.ndarray[Any, Any]) -> tuple[int, ...]:
    """The index of the largest value, the first of several."""
    return tuple(int(i) for i in np.unravel_index(int(values.argmax()), values.shape))


def _matrix(tensor: Tensor, place: tuple[int, ...]) -> Tensor:
    """The last two dimensions at `place`; a vector is a matrix of one row, a number one of one number."""
    return tensor[place] if tensor.dim() >= 2 else tensor.reshape(1, -1)


def _scale(want: Tensor) -> float:
    """The typical size of what was expected: the root of its mean square."""
    size = _wide(want).abs()
    finite = size[torch.isfinite(size)]
    return float(finite.square().mean().sqrt()) if finite.numel() else 0.0


def _wide(tensor: Tensor) -> Tensor:
    return tensor.to(torch.complex128 if tensor.is_complex() else torch.float64)


def _grades(got: Tensor, want: Tensor, wrong: Tensor, scale: float) -> Grades:
    error = (_wide(got) - _wide(want)).abs()
    grades = wrong.to(torch.uint8) * (1 + (error > 0.1 * scale).to(torch.uint8) + (error > scale).to(torch.uint8))
    grades[wrong & ~torch.isfinite(error)] = NOT_A_NUMBER
    found: Grades = grades.numpy()
    return found


def _worst(got: Tensor, want: Tensor, wrong: Tensor, scale: float) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The indices of the matrix with the gravest errors, and the gravest error of each index before it."""
    leading = got.dim() - 2
    if leading <= 0:
        return (), ()
    grades = _grades(got, want, wrong, scale)
    sums = grades.sum(axis=(-1, -2), dtype=np.int64)
    others = (tuple(axis for axis in range(got.dim()) if axis != own) for own in range(leading))
    along = (_digits(grades.max(axis=axes)[None, :MAP_COLUMNS])[0] for axes in others)
    return _earliest(sums), tuple(along)


def _pooled(grades: Grades, cell: tuple[int, int]) -> Grades:
    """The gravest of every `cell` rows and columns."""
    if cell == (1, 1):
        return grades
    (rows, columns), (high, wide) = grades.shape, cell
    padded = np.pad(grades, ((0, -rows % high), (0, -columns % wide)))
    pooled: Grades = padded.reshape(padded.shape[0] // high, high, -1, wide).max(axis=(1, 3))
    return pooled


def _digits(grades: Grades) -> tuple[str, ...]:
    return tuple("".join(map(str, row)) for row in grades.tolist())


def _window(got: Tensor, want: Tensor, grades: Grades) -> Window:
    """The numbers around the first that is wrong."""
    row, column = _earliest(grades > 0)
    top, left = _start(row, grades.shape[0]), _start(column, grades.shape[1])
    part = (slice(top, top + WINDOW), slice(left, left + WINDOW))
    ours, theirs = got[part].tolist(), want[part].tolist()
    form = _form(value for side in (ours, theirs) for line in side for value in line)
    pairs = [
        [_pair(*pair, form) for pair in zip(*lines, strict=True)]
        for lines in zip(ours, theirs, grades[part].tolist(), strict=True)
    ]
    return Window(
        row=top,
        column=left,
        got=tuple(tuple(a for a, _ in line) for line in pairs),
        expected=tuple(tuple(b for _, b in line) for line in pairs),
        grades=_digits(grades[part]),
    )


def _start(first: int, size: int) -> int:
    return max(0, min(first - 2, size - WINDOW))


# numbers as text
def _form(values: Iterable[Any]) -> str:
    """One way to write all these numbers, so that they align: about four digits for the largest."""
    floats = [abs(value) for value in values if isinstance(value, float) and math.isfinite(value)]
    largest = max(floats, default=0.0)
    if all(value == round(value) for value in floats) and largest < 1e6:
        return ".0f"
    return f".{min(4, max(1, 3 - math.floor(math.log10(largest))))}f" if 0.01 <= largest < 1e5 else ".3g"


def _pair(got: Any, want: Any, grade: int, form: str) -> tuple[str, str]:
    """Two numbers as text, longer where they differ but look alike."""
    texts = _number(got, form), _number(want, form)
    for digits in range(4, 9):
        if not grade or texts[0] != texts[1]:
            break
        texts = _number(got, f".{digits}g"), _number(want, f".{digits}g")
    return texts


def _number(value: Any, form: str) -> str:
    if isinstance(value, complex):
        return f"{value:.3g}"
    return format(value, form) if isinstance(value, float) else str(value)
