"""`basin` returns a tensor.

The number is to be a plain Python int, good as an index of a list or a key of a dict. `.item()` takes it out of the tensor.
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
    end = minimise(start, 0.005, 500)
    return (MINIMA - end).norm(dim=1).argmin()
