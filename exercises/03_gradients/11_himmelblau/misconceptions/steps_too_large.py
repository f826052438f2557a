"""The step size in `basin` is too large.

On steep ground a long step lands far away, in another valley, or higher up than before; then the next one is longer still, until the numbers are NaN. On these slopes
0.01 still works, 0.02 does not everywhere. If every start gets the number 0, print what `minimise` returns for it: among NaN, `argmin` finds place 0.
"""

import math

import torch

MINIMA = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def gradient(x, y):
    a, b = x * x + y - 11, x + y * y - 7
    return 4 * a * x + 2 * b, 2 * a + 4 * b * y


def minimise(start, lr, steps):
    x, y = start.tolist()
    for _ in range(steps):
        dx, dy = gradient(x, y)
        x, y = x - lr * dx, y - lr * dy
    return torch.tensor([x, y])


def basin(start):
    end = minimise(start, 0.05, 500)
    return int((MINIMA - end).norm(dim=1).argmin())
