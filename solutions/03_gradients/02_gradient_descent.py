"""Gradient descent."""

from collections.abc import Callable

import torch
from torch import Tensor


def gradient_descent(grad: Callable[[Tensor], Tensor], x0: Tensor, lr: float, steps: int) -> Tensor:
    """xₖ₊₁ = xₖ − lr · grad(xₖ); row k of the result is xₖ."""
    path = [x0]
    for _ in range(steps):
        x = path[-1]
        path.append(x - lr * grad(x))  # a new tensor each time: `-=` would move all rows, and x0, together
    return torch.stack(path)
