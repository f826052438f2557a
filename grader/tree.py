"""What a check returned, as plain data that can cross a process border.

    Node = Absent | Truth | Whole | Real | Text | Array | Row | Table | Raised | Other

The worker turns values into nodes (`grader.describe`), the judge turns nodes back into values (`rebuild`).
Tensor bytes travel in one blob beside the nodes; nothing is ever unpickled. The constraints in the types are
checked when a frame is decoded: what the worker sends is under the submission's control.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Annotated, Any, Literal

import torch
from msgspec import Meta, Struct

MAX_DEPTH = 32
MAX_NODES = 20_000
MAX_TEXT = 4_000
MAX_DIMENSIONS = 64
MAX_BLOB = 256 << 20

Words = Annotated[str, Meta(max_length=MAX_TEXT)]
Digits = Annotated[str, Meta(pattern=r"\A-?[0-9]{1,300}\Z")]
Size = Annotated[int, Meta(ge=0)]

DTYPES: dict[str, torch.dtype] = {
    str(dtype).removeprefix("torch."): dtype
    for dtype in (
        *(torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64),
        *(torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128),
    )
}


class Gradients(dict[str, Any]):
    """Gradients by name, shape of what they belong to; differences in it are of level `gradient`."""


class Absent(Struct, frozen=True, tag="none"):
    """Python's None."""


class Truth(Struct, frozen=True, tag="bool"):
    """A Python bool."""

    value: bool


class Whole(Struct, frozen=True, tag="int"):
    """A Python int, in decimal digits since msgpack ends at 64 bits."""

    digits: Digits

    @property
    def value(self) -> int:
        return int(self.digits)


class Real(Struct, frozen=True, tag="float"):
    """A Python float."""

    value: float


class Text(Struct, frozen=True, tag="str"):
    """A Python str, capped."""

    value: Words


class Array(Struct, frozen=True, tag="array"):
    """A tensor (or numpy array): `size` bytes of the blob from `start`.

    `obstacle` says why there are no bytes: "sparse", "meta", "too large", …
    """

    kind: Literal["tensor", "array"]
    dtype: Words
    shape: Annotated[tuple[Size, ...], Meta(max_length=MAX_DIMENSIONS)]
    start: Size = 0
    size: Size = 0
    obstacle: Words = ""


class Row(Struct, frozen=True, tag="row"):
    """A list or tuple (not told apart: both unpack alike) or a sorted set."""

    items: tuple[Node, ...]


class Table(Struct, frozen=True, tag="table"):
    """A mapping with its keys as text."""

    items: dict[str, Node]
    gradients: bool = False


class Raised(Struct, frozen=True, tag="raised"):
    """An exception. `types` are the names of its class and bases; `line` is in the submission's file `path`."""

    types: Annotated[tuple[Words, ...], Meta(min_length=1)]
    message: Words = ""
    line: int | None = None
    trace: tuple[tuple[int, Words], ...] = ()
    path: Words = ""

    @property
    def type(self) -> str:
        return self.types[0]

    @property
    def unwritten(self) -> bool:
        """Whether the starter's own `raise NotImplementedError` was met: torch raises the same for other reasons."""
        code = self.trace[-1][1] if self.trace else "NotImplementedError"
        return "NotImplementedError" in self.types and "NotImplementedError" in code


class Other(Struct, frozen=True, tag="other"):
    """A value that is not compared by content: only the name of its type travels."""

    name: Words


Node = Absent | Truth | Whole | Real | Text | Array | Row | Table | Raised | Other


class Malformed(Exception):
    """Nodes or bytes that no honest worker sends."""


def verify(node: Node, blob: bytes) -> None:
    """Refuse nodes that are more, nested deeper, or claim more bytes than there are. Raises `Malformed`."""
    count = claimed = 0
    waiting = [(node, 0)]
    while waiting:
        current, depth = waiting.pop()
        count += 1
        claimed += current.size if isinstance(current, Array) else 0
        if count > MAX_NODES or depth > MAX_DEPTH + 1 or claimed > len(blob):
            raise Malformed("more than any result holds")
        waiting += [(child, depth + 1) for child in _children(current)]


def _children(node: Node) -> Iterable[Node]:
    match node:
        case Row():
            return node.items
        case Table():
            return node.items.values()
    return ()


def tensor_of(array: Array, blob: bytes) -> torch.Tensor:
    """The array's values. Raises `Malformed` where sizes, offsets or dtype do not fit together."""
    dtype = DTYPES.get(array.dtype)
    if dtype is None or any(n < 0 for n in array.shape):
        raise Malformed(f"no such array: {array.dtype} {array.shape}")
    size = math.prod(array.shape) * dtype.itemsize
    if size != array.size or array.start < 0 or array.start + size > len(blob):
        raise Malformed("an array's bytes do not fit its shape")
    try:
        return _filled(array, dtype, blob)
    except (RuntimeError, TypeError, ValueError, OverflowError):
        raise Malformed(f"no array can have the shape {array.shape}") from None


def _filled(array: Array, dtype: torch.dtype, blob: bytes) -> torch.Tensor:
    if not array.size:
        return torch.empty(array.shape, dtype=dtype)
    data = bytearray(memoryview(blob)[array.start : array.start + array.size])
    if dtype is torch.bool:  # any byte but 0 is True, as long as nobody computes with the byte
        return torch.frombuffer(data, dtype=torch.uint8).ne(0).reshape(array.shape)
    return torch.frombuffer(data, dtype=dtype).reshape(array.shape)


def rebuild(node: Node, blob: bytes) -> Any:
    """The value that `describe` was given, with lists for all sequences."""
    match node:
        case Absent():
            return None
        case Truth() | Whole() | Real() | Text():
            return node.value
        case Array():
            return node if node.obstacle else tensor_of(node, blob)
        case Row():
            return [rebuild(item, blob) for item in node.items]
        case Table():
            return {key: rebuild(item, blob) for key, item in node.items.items()}
        case Raised() | Other():
            return node
