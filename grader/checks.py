"""What `checks.py` files are written with.

A check is a function `check_…(submission)` or `check_…(submission, rng)`. It calls the code under test and
returns what came out; it runs once with the learner's module and once with the reference, and the
two results are compared. Its docstring is the line that the learner reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import torch
from msgspec import Struct
from torch import Tensor, nn

from grader.describe import plain
from grader.rng import Rng
from grader.tree import Gradients, Raised

__all__ = [
    "Gradients",
    "Rng",
    "added_up",
    "fill",
    "first_weights",
    "gradients",
    "measured_by",
    "module_gradients",
    "outcome_of",
    "shapes",
    "tolerance",
]

CheckFunction = TypeVar("CheckFunction", bound=Callable[..., Any])


class Tolerance(Struct, frozen=True):
    """|got − expected| ≤ absolute · max(1, rms(expected)) + relative · |expected|, elementwise.

    The default leaves room for another order of float32 summation (up to about a thousand terms) and no more.
    """

    relative: float = 1e-4
    absolute: float = 1e-5
    because: str = "another order of float32 summation"


def tolerance(*, relative: float, absolute: float, because: str) -> Callable[[CheckFunction], CheckFunction]:
    """Compare this check's floats more loosely or strictly; `because` is the reason."""

    def mark(check: CheckFunction) -> CheckFunction:
        check.tolerance = Tolerance(relative, absolute, because)  # type: ignore[attr-defined]
        return check

    return mark


def measured_by(facts: Callable[[Any], Any]) -> Callable[[CheckFunction], CheckFunction]:
    """Compare `facts(result)` instead of the result: for what is random or free in order.

    `facts` runs in the judge only, on what came back from the worker (sequences are lists there).
    """

    def mark(check: CheckFunction) -> CheckFunction:
        check.facts = facts  # type: ignore[attr-defined]
        return check

    return mark


def gradients(output: Tensor, **inputs: Tensor) -> Gradients:
    """The gradients of a weighted sum of `output` that arrive at `inputs`; None where none arrives.

    The weights depend on the output's shape only, and differ from element to element, so that a gradient
    cannot be right by symmetry.
    """
    arriving = {name: value for name, value in inputs.items() if value.requires_grad}
    if not (arriving and isinstance(output, Tensor) and output.requires_grad):
        return Gradients(dict.fromkeys(inputs))
    weights = torch.randn(output.shape, generator=torch.Generator().manual_seed(output.numel())).to(output.dtype)
    found = torch.autograd.grad(output, list(arriving.values()), weights, allow_unused=True, retain_graph=True)
    return Gradients(dict.fromkeys(inputs) | dict(zip(arriving, found, strict=True)))


def fill(net: nn.Module, rng: Rng, scale: float = 0.5) -> nn.Module:
    """Set every parameter from its shape alone, so that names and order of creation do not matter.

    Parameters of one shape get the same values.
    """
    seed = rng.size(0, 2**31 - 1)
    with torch.no_grad():
        for parameter in net.parameters():
            generator = torch.Generator().manual_seed(seed + hash(tuple(parameter.shape)) % 2**31)
            values = torch.randn(parameter.shape, generator=generator)
            parameter.copy_(values * scale / max(1.0, parameter[0].numel() ** 0.5))
    return net


def module_gradients(output: Tensor, net: nn.Module) -> Gradients:
    """The gradients that arrive at a net's parameters, summed over parameters of the same shape."""
    parameters = dict(net.named_parameters())
    found = gradients(output, **parameters)
    return added_up((" × ".join(map(str, parameters[name].shape)), gradient) for name, gradient in found.items())


def added_up(found: Iterable[tuple[str, Tensor | None]]) -> Gradients:
    """The sums of the gradients of each kind; None where one of them is missing: a layer is made but never used."""
    sums = Gradients()
    for kind, gradient in found:
        missing = gradient is None or (kind in sums and sums[kind] is None)
        sums[kind] = None if missing else gradient + sums.get(kind, 0)
    return sums


def first_weights(net: nn.Module, num_classes: int) -> dict[str, int]:
    """What is wrong with a new net's weights: layers whose weights are one number, and what training can't change.

    Biases and what normalises may begin alike, and so may the weights of the layer that gives the scores.
    """
    weights = [p for p in net.parameters() if max(p.shape, default=1) < p.numel() and len(p) != num_classes]
    return {
        "layers whose weights are all equal": sum(bool((p == p.flatten()[0]).all()) for p in weights),
        "frozen parameters": sum(not p.requires_grad for p in net.parameters()),
    }


def shapes(net: nn.Module) -> list[str]:
    """The shapes of a net's parameters, sorted: what it holds, whatever the parts are called."""
    return sorted(" × ".join(map(str, parameter.shape)) for parameter in net.parameters())


def outcome_of(call: Callable[[], Any]) -> Any:
    """What `call` returns, or the exception it raises as a result to compare (by its type)."""
    try:
        return call()
    except Exception as error:
        return Raised(tuple(kind.__name__ for kind in type(error).__mro__[:-2]), plain(error, 200))
