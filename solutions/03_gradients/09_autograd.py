"""Derivatives by torch's autograd.

D  inputs        K  outputs
"""

from collections.abc import Callable

import torch
from torch import Tensor


def watched(x: Tensor) -> Tensor:
    """A copy of x that requires gradients: torch follows what becomes of it, and the caller's x stays as it is."""
    return x.detach().clone().requires_grad_()


def gradients(f: Callable[..., Tensor], *xs: Tensor) -> tuple[Tensor, ...]:
    """∂f/∂x for each x of xs."""
    copies = [watched(x) for x in xs]
    return torch.autograd.grad(f(*copies), copies)  # returned, where `backward` would add them to a `.grad`


def second_derivative(f: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """f″(x), as the derivative of the derivative."""
    x = watched(x)
    # Without create_graph the first derivative is a bare number, and nothing is known of how it depends on x.
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
    return second


def jacobian_row(f: Callable[[Tensor], Tensor], x_D: Tensor, i: int) -> Tensor:
    """∂yᵢ/∂xⱼ for all j, shape (D,)."""
    x_D = watched(x_D)
    y_K = f(x_D)
    (row_D,) = torch.autograd.grad(y_K[i], x_D)  # one number of the vector, and its gradient
    return row_D
