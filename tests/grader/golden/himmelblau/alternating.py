"""expects: one_after_the_other"""

import math

import torch

MINIMA = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def minimise(start, lr, steps):
    p = start.clone()
    for _ in range(steps):
        for k in range(2):
            q = p.clone().requires_grad_()
            himmelblau(q[0], q[1]).backward()
            p[k] -= lr * q.grad[k]
    return p


def basin(start):
    end = minimise(start, 0.008, 260)
    return ((MINIMA - end) ** 2).sum(1).argmin().item()
