"""expects: steps_of_one_length"""

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
        p = (p - lr * slope / slope.pow(2).sum().sqrt()).detach().requires_grad_()
    return p.detach()


def basin(start):
    p = start.double()
    for _ in range(400):
        a, b = p[0] ** 2 + p[1] - 11, p[0] + p[1] ** 2 - 7
        p = p - 0.006 * torch.stack([4 * a * p[0] + 2 * b, 2 * a + 4 * b * p[1]])
    return int(((MINIMA - p) ** 2).sum(1).argmin())
