"""Gradient clipping by the norm of all gradients together."""

from collections.abc import Iterable

from torch import Tensor


def clip_gradients(params: Iterable[Tensor], theta: float) -> float:
    """In place g ← min(1, θ / ‖g‖) · g; returns ‖g‖ as it was before."""
    # A list, since `net.parameters()` can be walked once only and is needed twice.
    gradients = [param.grad for param in params if param.grad is not None]
    # All gradients are one long vector g: its squares are added across parameters, and the root comes last.
    norm = sum(gradient.pow(2).sum().item() for gradient in gradients) ** 0.5
    if norm > theta:
        for gradient in gradients:
            gradient.mul_(theta / norm)  # the same factor for all: shorter, in the same direction
    return norm
