"""Gradient descent on Himmelblau's function.

a, b  the insides of the two squares        g  the gradient: g_x = ∂f/∂x, g_y = ∂f/∂y
"""

import torch
from torch import Tensor

MINIMA_42 = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x: Tensor, y: Tensor) -> Tensor:
    """f(x, y) = (x² + y − 11)² + (x + y² − 7)²."""
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def gradient(x: float, y: float) -> tuple[float, float]:
    """(2a·2x + 2b, 2a + 2b·2y): the outer derivative times the inner one, for both squares."""
    a, b = x * x + y - 11, x + y * y - 7
    return 4 * a * x + 2 * b, 2 * a + 4 * b * y


def minimise(start_2: Tensor, lr: float, steps: int) -> Tensor:
    """Take (x, y) ← (x, y) − lr · g, `steps` times."""
    x, y = start_2.tolist()  # plain numbers: two of them are quicker than a tensor, and the start stays as it is
    for _ in range(steps):
        g_x, g_y = gradient(x, y)  # both at the old point, before either coordinate moves
        x, y = x - lr * g_x, y - lr * g_y  # no early end: near a saddle a small gradient means nothing
    return torch.tensor([x, y])


def basin(start_2: Tensor) -> int:
    """The number of the minimum next to where descent ends."""
    end_2 = minimise(start_2, lr=0.005, steps=500)
    return int((MINIMA_42 - end_2).norm(dim=1).argmin())
