"""Turning what a check returned into nodes, in the worker and in the judge alike.

Every value becomes a node, however odd: endless, cyclic, lying or without content. What is too much is named
instead of sent.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np
import torch

from grader.tree import (
    DTYPES,
    MAX_BLOB,
    MAX_DEPTH,
    MAX_DIMENSIONS,
    MAX_NODES,
    MAX_TEXT,
    Absent,
    Array,
    Gradients,
    Node,
    Other,
    Raised,
    Real,
    Row,
    Table,
    Text,
    Truth,
    Whole,
)

MAX_KEY = 200
MAX_LETTERS = 400_000
MAX_WHOLE = 10**300  # has 301 digits; tree.Digits allows one less


def describe(value: object) -> tuple[Node, bytes]:
    """The value as nodes, and the bytes of all its tensors."""
    describer = _Describer()
    node = describer.describe(value)
    return node, b"".join(describer.chunks)


def plain(text: object, limit: int) -> str:
    """The text cut to `limit`, without the lone surrogates that no encoding can carry."""
    return str(text)[:limit].encode("utf-8", "replace").decode()


class _TooMuch(Exception):
    """There is no room for what a container holds."""


class _Describer:
    """Collects nodes and tensor bytes of one value, within the caps."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self.size = 0
        self.nodes = 1
        self.letters = 0

    def describe(self, value: object, depth: int = 0) -> Node:
        if depth > MAX_DEPTH:
            return Other("a container nested too deeply")
        try:
            return self._scalar(value) or self._container(value, depth)
        except _TooMuch:
            return Other("a value with too much in it")

    def _scalar(self, value: object) -> Node | None:
        match value:
            case None:
                return Absent()
            case bool():
                return Truth(bool(value))
            case int():
                return Whole(f"{int(value):d}") if abs(int(value)) < MAX_WHOLE else Other("a huge int")
            case float():
                return Real(float(value))
            case str():
                return Text(self._words(value, MAX_TEXT))
            case torch.Tensor():
                return self._tensor(value)
            case np.ndarray() | np.generic():
                return self._numpy(np.asarray(value))
            case Raised() | Other():
                return value
            case torch.dtype() | torch.device():
                return Text(str(value))
        return None

    def _container(self, value: object, depth: int) -> Node:
        match value:
            case Mapping():
                pairs = self._few(value.items())
                items = {self._words(key, MAX_KEY): self.describe(item, depth + 1) for key, item in pairs}
                return Table(items, gradients=isinstance(value, Gradients))
            case set() | frozenset():
                return self._row(sorted(self._few(value), key=repr), depth)
            case Sequence() if not isinstance(value, bytes | bytearray):
                return self._row(self._few(value), depth)
        return Other(type(value).__name__)

    def _row(self, items: list[Any], depth: int) -> Row:
        return Row(tuple(self.describe(item, depth + 1) for item in items))

    def _few(self, items: Iterable[Any]) -> list[Any]:
        """The elements, as long as there is room for so many: some containers never end."""
        room = MAX_NODES - self.nodes
        found = list(islice(items, room + 1))
        if len(found) > room:
            raise _TooMuch
        self.nodes += len(found)
        return found

    def _words(self, text: object, limit: int) -> str:
        words = plain(text, limit)
        self.letters += len(words)
        if self.letters > MAX_LETTERS:
            raise _TooMuch
        return words

    def _tensor(self, tensor: torch.Tensor) -> Node:
        try:
            with torch._C.DisableTorchFunctionSubclass(), torch.no_grad():
                return self._strided(tensor)
        except Exception as error:
            return Other(f"a tensor that cannot be read ({type(error).__name__})")

    def _strided(self, tensor: torch.Tensor) -> Array:
        dtype, shape = str(tensor.dtype).removeprefix("torch."), tuple(tensor.shape)
        obstacle = self._obstacle(tensor, dtype)
        if obstacle:
            return Array("tensor", dtype, shape[:MAX_DIMENSIONS], obstacle=obstacle)
        flat = tensor.detach().cpu().resolve_conj().resolve_neg().reshape(-1)
        values = flat.clone(memory_format=torch.contiguous_format)  # a single element may have any stride until then
        data = values.view(torch.uint8).numpy().tobytes() if values.numel() else b""
        return Array("tensor", dtype, shape, self._store(data), len(data))

    def _obstacle(self, tensor: torch.Tensor, dtype: str) -> str:
        if tensor.layout is not torch.strided:
            return "sparse"
        if tensor.is_meta:
            return "meta"
        if dtype not in DTYPES:
            return "quantised" if tensor.is_quantized else f"of dtype {dtype}"
        if tensor.dim() > MAX_DIMENSIONS:
            return f"of {tensor.dim()} dimensions"
        return "too large" if self._overflows(math.prod(tensor.shape) * tensor.element_size()) else ""

    def _numpy(self, array: np.ndarray[Any, Any]) -> Array:
        dtype = plain(array.dtype, MAX_KEY)
        if dtype not in DTYPES or self._overflows(array.nbytes):
            return Array("array", dtype, array.shape, obstacle="of a dtype without numbers or too large")
        data = np.ascontiguousarray(array).tobytes()
        return Array("array", dtype, array.shape, self._store(data), len(data))

    def _overflows(self, size: int) -> bool:
        return self.size + size > MAX_BLOB

    def _store(self, data: bytes) -> int:
        start = self.size
        self.chunks.append(data)
        self.size += len(data)
        return start
