"""Short texts for values: what a learner sees under "got" and "expected"."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from grader.tree import Absent, Array, Node, Other, Raised, Real, Row, Table, Text, Truth, Whole, tensor_of

SMALL = 40
SHORT = 300


def shape_text(shape: tuple[int, ...]) -> str:
    """A shape as Python writes it."""
    return f"({shape[0]},)" if len(shape) == 1 else f"({', '.join(map(str, shape))})"


def tensor_text(tensor: Tensor) -> str:
    """All values of a small tensor, row by row; shape and dtype of a large one."""
    if tensor.numel() > SMALL:
        return f"{_dtype(tensor)}tensor of shape {shape_text(tuple(tensor.shape))}"
    if not tensor.numel():
        return f"an empty tensor of shape {shape_text(tuple(tensor.shape))}"
    plain = tensor.float() if tensor.dtype in (torch.bfloat16, torch.float16) else tensor
    return np.array2string(plain.numpy(), precision=4, suppress_small=True, separator=" ", max_line_width=72)


def list_text(tensor: Tensor) -> str:
    """A small tensor on one line, as Python's list of it."""
    return " ".join(np.array2string(tensor.numpy(), precision=4, suppress_small=True, separator=", ").split())


def _dtype(tensor: Tensor) -> str:
    name = str(tensor.dtype).removeprefix("torch.")
    return "" if name == "float32" else f"{name} "


def number_text(value: float, digits: int = 4) -> str:
    """So many significant digits; whole numbers end in a point, and −0 is 0."""
    if not math.isfinite(value):
        return str(value)
    value = value or 0.0
    return f"{value:.0f}." if value == round(value) and abs(value) < 1e6 else f"{value:.{digits}g}"


def told_apart(one: float, other: float) -> tuple[str, str]:
    """Two numbers with four significant digits, or with as many more as show that they differ."""
    texts = ((number_text(one, digits), number_text(other, digits)) for digits in (4, 6, 9, 17))
    return next((pair for pair in texts if pair[0] != pair[1]), (number_text(one), number_text(other)))


def node_text(node: Node, blob: bytes = b"") -> str:
    """Any node in a line or a few."""
    match node:
        case Absent():
            return "None"
        case Truth() | Whole():
            return str(node.value)
        case Real():
            return _real_text(node.value)
        case Text():
            return repr(node.value[:SHORT])
        case Array():
            return _array_text(node, blob)
        case Row():
            return _clip("[" + ", ".join(_element(item, blob) for item in node.items[:12]) + _more(node) + "]")
        case Table():
            return _clip("{" + ", ".join(f"{k}: {_element(v, blob)}" for k, v in node.items.items()) + "}")
        case Raised():
            return f"{node.type}: {node.message}" if node.message else node.type
        case Other():
            return _other_text(node)


def _real_text(value: float) -> str:
    """Six significant digits, told apart from an int."""
    text = f"{value:.6g}"
    return f"{text}.0" if text.lstrip("-").isdigit() else text


def _other_text(other: Other) -> str:
    """Its type, or what stood in the way of a closer look."""
    return other.name if other.name.startswith("a ") else f"an object of type {other.name}"


def _array_text(array: Array, blob: bytes) -> str:
    if array.obstacle:
        return f"a {array.kind} of shape {shape_text(array.shape)} that is {array.obstacle}"
    if array.shape and max(array.shape) > SMALL:
        return f"{array.kind} of shape {shape_text(array.shape)}"
    return tensor_text(tensor_of(array, blob))


def _element(node: Node, blob: bytes) -> str:
    if isinstance(node, Array):
        return f"{node.kind} {shape_text(node.shape)}" if len(node.shape) else _array_text(node, blob)
    return node_text(node, blob)


def _more(row: Row) -> str:
    return f", … {len(row.items)} in all" if len(row.items) > 12 else ""


def _clip(text: str) -> str:
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"


def kind_text(node: Node) -> str:
    """What sort of thing a node is, with its article."""
    match node:
        case Absent():
            return "None"
        case Truth():
            return "a bool"
        case Whole():
            return "an int"
        case Real():
            return "a float"
        case Text():
            return "a string"
        case Array(kind="tensor"):
            return f"a tensor of shape {shape_text(node.shape)}"
        case Array():
            return f"a numpy array of shape {shape_text(node.shape)}"
        case Row():
            return f"a sequence of {len(node.items)}"
        case Table():
            return f"a dict with keys {', '.join(node.items) or '(none)'}"
        case Raised():
            return f"the exception {node.type}"
        case Other():
            return _other_text(node)
