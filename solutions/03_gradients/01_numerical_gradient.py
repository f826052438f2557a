"""Gradients by central differences."""

from collections.abc import Callable

import torch
from torch import Tensor


def numerical_gradient(f: Callable[[Tensor], Tensor], x: Tensor, eps: float = 1e-4) -> Tensor:
    """∂f/∂xᵢ ≈ (f(x + ε·eᵢ) − f(x − ε·eᵢ)) / 2ε, with eᵢ being 1 at place i and 0 elsewhere."""
    slopes = []
    for i in range(x.numel()):
        step = torch.zeros_like(x)
        step.view(-1)[i] = eps  # the row shares its memory with `step`, whatever shape that has
        slopes.append((f(x + step) - f(x - step)) / (2 * eps))  # new tensors: x itself never moves
    return torch.stack(slopes).reshape(x.shape)
