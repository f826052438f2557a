"""What a check returned, as plain data that can cross a process border.

    Node = Absent | Truth | Whole | Real | Text | Array | Row | Table | Raised | Other

The worker turns values into nodes (`describe`), the judge turns nodes back into values (`rebuild`).
Tensor bytes travel in one blob beside the nodes; nothing is ever unpickled.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from msgspec import Struct

MAX_DEPTH = 32
MAX_NODES = 20_000
MAX_TEXT = 4_000
MAX_BLOB = 256 << 20

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

    digits: str

    @property
    def value(self) -> int:
        return int(self.digits)


class Real(Struct, frozen=True, tag="float"):
    """A Python float."""

    value: float


class Text(Struct, frozen=True, tag="str"):
    """A Python str, capped."""

    value: str


class Array(Struct, frozen=True, tag="array"):
    """A tensor (or numpy array): `size` bytes of the blob from `start`.

    `obstacle` says why there are no bytes: "sparse", "meta", "too large", …
    """

    kind: str
    dtype: str
    shape: tuple[int, ...]
    start: int = 0
    size: int = 0
    obstacle: str = ""


class Row(Struct, frozen=True, tag="row"):
    """A list or tuple (not told apart: both unpack alike) or a sorted set."""

    items: tuple[Node, ...]


class Table(Struct, frozen=True, tag="table"):
    """A mapping with its keys as text."""

    items: dict[str, Node]
    gradients: bool = False


class Raised(Struct, frozen=True, tag="raised"):
    """An exception. `types` are the names of its class and bases; `line` is in the submission."""

    types: tuple[str, ...]
    message: str = ""
    line: int | None = None
    trace: tuple[tuple[int, str], ...] = ()

    @property
    def type(self) -> str:
        return self.types[0]


class Other(Struct, frozen=True, tag="other"):
    """A value that is not compared by content: only the name of its type travels."""

    name: str


Node = Absent | Truth | Whole | Real | Text | Array | Row | Table | Raised | Other


class Malformed(Exception):
    """Nodes or bytes that no honest worker sends."""


class _Describer:
    """Collects nodes and tensor bytes of one value, within the caps."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self.size = 0
        self.nodes = 0

    def describe(self, value: object, depth: int = 0) -> Node:
        self.nodes += 1
        if depth > MAX_DEPTH:
            return Other("a container nested too deeply")
        if self.nodes > MAX_NODES:
            return Other("a container with too many elements")
        return self._scalar(value) or self._container(value, depth)

    def _scalar(self, value: object) -> Node | None:
        match value:
            case None:
                return Absent()
            case bool():
                return Truth(value)
            case int():
                return Whole(f"{value:d}") if abs(value) < 10**300 else Other("a huge int")
            case float():
                return Real(float(value))
            case str():
                return Text(str(value)[:MAX_TEXT])
            case torch.Tensor():
                return self._tensor(value)
            case np.ndarray() | np.generic():
                return self._numpy(np.asarray(value))
            case Raised() | Other():
                return value
            case torch.Size():
                return Row(tuple(Whole(str(n)) for n in value))
            case torch.dtype() | torch.device():
                return Text(str(value))
        return None

    def _container(self, value: object, depth: int) -> Node:
        match value:
            case Mapping():
                items = {str(key)[:200]: self.describe(item, depth + 1) for key, item in value.items()}
                return Table(items, gradients=isinstance(value, Gradients))
            case set() | frozenset():
                return Row(tuple(self.describe(item, depth + 1) for item in sorted(value, key=repr)))
            case Sequence() if not isinstance(value, bytes | bytearray):
                return Row(tuple(self.describe(item, depth + 1) for item in value))
        return Other(type(value).__name__)

    def _tensor(self, tensor: torch.Tensor) -> Array:
        with torch._C.DisableTorchFunctionSubclass(), torch.no_grad():
            dtype, shape = str(tensor.dtype).removeprefix("torch."), tuple(tensor.shape)
            obstacle = self._obstacle(tensor, dtype)
            if obstacle:
                return Array("tensor", dtype, shape, obstacle=obstacle)
            plain = tensor.detach().cpu().resolve_conj().resolve_neg().contiguous().reshape(-1)
            data = plain.view(torch.uint8).numpy().tobytes() if plain.numel() else b""
            return Array("tensor", dtype, shape, self._store(data), len(data))

    def _obstacle(self, tensor: torch.Tensor, dtype: str) -> str:
        if tensor.layout is not torch.strided:
            return "sparse"
        if tensor.is_meta:
            return "meta"
        if dtype not in DTYPES:
            return "quantised" if tensor.is_quantized else f"of dtype {dtype}"
        return "too large" if self._overflows(tensor.numel() * tensor.element_size()) else ""

    def _numpy(self, array: np.ndarray[Any, Any]) -> Array:
        dtype = str(array.dtype)
        if dtype not in DTYPES or self._overflows(array.nbytes):
            return Array("array", dtype, array.shape, obstacle=f"of dtype {dtype} or too large")
        data = np.ascontiguousarray(array).tobytes()
        return Array("array", dtype, array.shape, self._store(data), len(data))

    def _overflows(self, size: int) -> bool:
        return self.size + size > MAX_BLOB

    def _store(self, data: bytes) -> int:
        start = self.size
        self.chunks.append(data)
        self.size += len(data)
        return start


def describe(value: object) -> tuple[Node, bytes]:
    """The value as nodes, and the bytes of all its tensors."""
    describer = _Describer()
    node = describer.describe(value)
    return node, b"".join(describer.chunks)


def tensor_of(array: Array, blob: bytes) -> torch.Tensor:
    """The array's values. Raises `Malformed` where sizes, offsets or dtype do not fit together."""
    dtype = DTYPES.get(array.dtype)
    if dtype is None or any(n < 0 for n in array.shape):
        raise Malformed(f"no such array: {array.dtype} {array.shape}")
    size = math.prod(array.shape) * dtype.itemsize
    if size != array.size or array.start < 0 or array.start + size > len(blob):
        raise Malformed("an array's bytes do not fit its shape")
    if not size:
        return torch.empty(array.shape, dtype=dtype)
    data = bytearray(memoryview(blob)[array.start : array.start + size])
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
