"""expects: start_changed"""

import math

import torch

MINIMA = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def minimise(start, lr, steps):
    for _ in range(steps):
        a, b = start[0] ** 2 + start[1] - 11, start[0] + start[1] ** 2 - 7
        start.sub_(lr * torch.stack([4 * a * start[0] + 2 * b, 2 * a + 4 * b * start[1]]))
    return start


def basin(start):
    end = minimise(start.clone(), 0.008, 260)
    return ((MINIMA - end) ** 2).sum(1).argmin().item()
