"""expects: counts_from_one"""

import math

import torch

MINIMA = torch.tensor([[3.0, 2.0], [-2.805118, 3.131313], [-3.779310, -3.283186], [3.584428, -1.848127]])


def himmelblau(x, y):
    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2


def minimise(start, lr, steps):
    p = start.clone().requires_grad_()
    for _ in range(steps):
        y = himmelblau(p[0], p[1])
        (slope,) = torch.autograd.grad(y, p)
        p = (p - lr * slope).detach().requires_grad_()
    return p.detach()


def basin(start):
    end = minimise(start, 0.008, 260)
    return 1 + ((MINIMA - end) ** 2).sum(1).argmin().item()
