"""Comparing what a submission returned with what the reference returned.

`differences` walks both trees at once and names each leaf that differs by its path (`"moving_var"`, `[0]`), at
the first level that fails: call, shape, dtype, nan, value, gradient.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from grader.checks import Tolerance
from grader.tree import Absent, Array, Node, Other, Raised, Real, Row, Table, Text, Truth, Whole, tensor_of
from grader.verdict import Level

ORDER = tuple(Level)


@dataclass(frozen=True)
class Difference:
    """One leaf that differs. `got` and `want` are nodes; the tensors are there for level nan and beyond."""

    level: Level
    path: tuple[str, ...]
    got: Node
    want: Node
    reason: str = ""
    got_tensor: Tensor | None = None
    want_tensor: Tensor | None = None
    wrong: Tensor | None = None


@dataclass(frozen=True)
class Side:
    """One of the two trees with its bytes."""

    node: Node
    blob: bytes


def differences(got: Side, want: Side, tolerance: Tolerance) -> list[Difference]:
    """All differences, coarsest level first; empty when the two agree. Raises `Malformed` on false bytes."""
    found = list(_Walk(got.blob, want.blob, tolerance).compare(got.node, want.node, ()))
    return sorted(found, key=lambda difference: ORDER.index(difference.level))


class _Walk:
    def __init__(self, got_blob: bytes, want_blob: bytes, tolerance: Tolerance) -> None:
        self._got_blob = got_blob
        self._want_blob = want_blob
        self._tolerance = tolerance

    def compare(self, got: Node, want: Node, path: tuple[str, ...], gradient: bool = False) -> Iterator[Difference]:
        match got, want:
            case Table(), Table():
                yield from self._tables(got, want, path, gradient or want.gradients)
            case Row(), Row():
                yield from self._rows(got, want, path, gradient)
            case Array(), Array() if got.kind == want.kind:
                yield from self._arrays(got, want, path, gradient)
            case (Real() | Whole(), Real() | Whole()) if _number_fits(got, want):
                if not _same_number(got, want, self._tolerance):
                    yield Difference(_value_or_nan(got, want), path, got, want)
            case Raised(), Raised():
                if want.type not in got.types:
                    yield Difference(Level.CALL, path, got, want, "raised")
            case (Truth(), Truth()) | (Text(), Text()) | (Absent(), Absent()):
                if got != want:
                    yield Difference(Level.VALUE, path, got, want)
            case Other(), Other() if got.name == want.name:
                return
            case _:
                level = Level.GRADIENT if gradient and isinstance(got, Absent) else Level.CALL
                yield Difference(level, path, got, want, "kind")

    def _tables(self, got: Table, want: Table, path: tuple[str, ...], gradient: bool) -> Iterator[Difference]:
        if got.items.keys() != want.items.keys():
            yield Difference(Level.GRADIENT if gradient else Level.CALL, path, got, want, "keys")
        for key in (key for key in want.items if key in got.items):
            yield from self.compare(got.items[key], want.items[key], (*path, key), gradient)

    def _rows(self, got: Row, want: Row, path: tuple[str, ...], gradient: bool) -> Iterator[Difference]:
        if len(got.items) != len(want.items):
            yield Difference(Level.SHAPE, path, got, want, "length")
            return
        for i, (a, b) in enumerate(zip(got.items, want.items, strict=True)):
            yield from self.compare(a, b, (*path, f"[{i}]"), gradient)

    def _arrays(self, got: Array, want: Array, path: tuple[str, ...], gradient: bool) -> Iterator[Difference]:
        if got.shape != want.shape:
            yield Difference(Level.GRADIENT if gradient else Level.SHAPE, path, got, want, "shape")
        elif got.dtype != want.dtype:
            yield Difference(Level.DTYPE, path, got, want)
        elif got.obstacle or want.obstacle:
            if got.obstacle != want.obstacle:
                yield Difference(Level.CALL, path, got, want, "obstacle")
        else:
            a, b = tensor_of(got, self._got_blob), tensor_of(want, self._want_blob)
            wrong = ~isclose(a, b, self._tolerance)
            if bool(wrong.any()):
                yield Difference(_tensor_level(a, b, gradient), path, got, want, "", a, b, wrong)


def isclose(got: Tensor, want: Tensor, tolerance: Tolerance) -> Tensor:
    """Elementwise, NaN equal to NaN and each infinity to itself; whole numbers and bools exactly."""
    if not (want.is_floating_point() or want.is_complex()):
        return got == want
    wide = torch.complex128 if want.is_complex() else torch.float64
    a, b = got.to(wide), want.to(wide)
    finite = b.abs()[torch.isfinite(b)]
    scale = max(1.0, float(finite.pow(2).mean().sqrt())) if finite.numel() else 1.0
    return torch.isclose(a, b, rtol=tolerance.relative, atol=tolerance.absolute * scale, equal_nan=True)


def close(got: float, want: float, tolerance: Tolerance) -> bool:
    """The same for two numbers."""
    if math.isnan(got) or math.isnan(want):
        return math.isnan(got) and math.isnan(want)
    if math.isinf(got) or math.isinf(want):
        return got == want
    allowed = tolerance.absolute * max(1.0, abs(want)) + tolerance.relative * abs(want)
    return abs(got - want) <= allowed


def _number_fits(got: Real | Whole, want: Real | Whole) -> bool:
    """An int is accepted where a float is expected; a float is no count."""
    return isinstance(want, Real) or isinstance(got, Whole)


def _same_number(got: Real | Whole, want: Real | Whole, tolerance: Tolerance) -> bool:
    if isinstance(want, Whole):
        return got.value == want.value
    return close(float(got.value), want.value, tolerance)


def _value_or_nan(got: Real | Whole, want: Real | Whole) -> Level:
    odd = math.isnan(float(got.value)) and not math.isnan(float(want.value))
    return Level.NAN if odd else Level.VALUE


def _tensor_level(got: Tensor, want: Tensor, gradient: bool) -> Level:
    if gradient:
        return Level.GRADIENT
    if want.is_floating_point() and bool((torch.isnan(got) & ~torch.isnan(want)).any()):
        return Level.NAN
    return Level.VALUE
