"""How a wrong tensor is wrong, where one line can say it: transposed, a factor off, shifted, only the border."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
from torch import Tensor

from grader.checks import Tolerance
from grader.compare import isclose

TOLERANCE = Tolerance(1e-3, 1e-4)


def pattern(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    """One sentence on how `got` misses `want`, or nothing when no pattern fits. Shapes are equal."""
    if got.numel() < 2 or not got.is_floating_point() or not bool(torch.isfinite(got).all()):
        return ""
    found = (rule(got, want, wrong) for rule in _RULES)
    return next((sentence for sentence in found if sentence), "")


def transposed(got: Tensor, want: Tensor) -> bool:
    """Whether `got` is `want` with its last two dimensions swapped (shapes may differ)."""
    if got.dim() < 2 or got.dim() != want.dim():
        return False
    swapped = want.transpose(-1, -2)
    return swapped.shape == got.shape and _same(got, swapped)


def _same(a: Tensor, b: Tensor) -> bool:
    return bool(isclose(a, b, TOLERANCE).all())


def _explains(guess: Tensor, got: Tensor, want: Tensor) -> bool:
    """Whether `guess` is `got`, and far nearer to it than `want` is: a small slip looks like a factor near 1."""
    return _same(got, guess) and bool((got - guess).abs().max() <= 0.1 * (got - want).abs().max())


def _zero(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    return "Every value is 0." if not bool(got.any()) else ""


def _sign(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    return "It is right but for the sign." if _same(got, -want) else ""


def _transpose(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    return "It is the transpose of what was expected." if transposed(got, want) else ""


def _flip(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    for dims, words in (((-1,), "left to right"), ((-2,), "top to bottom"), ((-2, -1), "by half a turn")):
        if got.dim() >= len(dims) + (dims == (-2,)) and _same(got, want.flip(dims)):
            return f"It is what was expected, flipped {words}."
    return ""


def _factor(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    size = float((want * want).sum())
    if not size:
        return ""
    factor = float((got * want).sum()) / size
    if abs(factor) < 1e-6 or not _explains(want * factor, got, want):
        return ""
    return f"Every value is {factor:.4g} times what was expected."


def _offset(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    offset = float((got - want).mean())
    return f"Every value is {abs(offset):.4g} too {_size(offset)}." if _explains(want + offset, got, want) else ""


def _shift(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    for dim in range(max(0, got.dim() - 2), got.dim()):
        n = got.shape[dim]
        for step in (1, -1):
            inner, source = (slice(1, n), slice(0, n - 1)) if step > 0 else (slice(0, n - 1), slice(1, n))
            a, b = got.narrow(dim, inner.start, n - 1), want.narrow(dim, source.start, n - 1)
            if n > 3 and bool((a != a.flatten()[0]).any()) and _same(a, b):
                return f"It is shifted by {step:+d} along dimension {dim}."
    return ""


def _border(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    if got.dim() < 2 or min(got.shape[-2:]) < 3:
        return ""
    flat = wrong.flatten(0, -3).any(dim=0) if wrong.dim() > 2 else wrong
    edges = (flat[0], flat[-1], flat[:, 0], flat[:, -1])
    if bool(flat[1:-1, 1:-1].any()) or not any(bool(edge.all()) for edge in edges):
        return ""
    return "Only the border is wrong; the inside is right."


def _channels(got: Tensor, want: Tensor, wrong: Tensor) -> str:
    for dim in range(got.dim()):
        bad = [i for i in range(got.shape[dim]) if bool(wrong.select(dim, i).any())]
        if got.shape[dim] > 2 and len(bad) == 1:
            return f"Only index {bad[0]} of dimension {dim} is wrong."
    return ""


def _size(offset: float) -> str:
    return "large" if offset > 0 else "small"


Rule = Callable[[Tensor, Tensor, Tensor], str]
_RULES: tuple[Rule, ...] = (*(_zero, _sign, _transpose, _flip, _factor, _offset, _shift, _border, _channels),)


def names() -> Iterator[str]:
    """The names of all patterns, for the tests to cover."""
    return (rule.__name__.removeprefix("_") for rule in _RULES)
