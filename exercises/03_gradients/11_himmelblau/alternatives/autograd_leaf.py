"""backward on one leaf, whose gradient is cleared in place; plain floats at the end."""

import torch


def himmelblau(x, y):
    return torch.square(x * x + y - 11) + torch.square(x + y * y - 7)


def minimise(start, lr, steps):
    p = start.detach().clone().requires_grad_()
    for _ in range(steps):
        himmelblau(p[0], p[1]).backward()
        with torch.no_grad():
            p -= lr * p.grad
        p.grad.zero_()
    return p


def basin(start):
    x, y = minimise(start, 0.01, 250).tolist()
    return (0 if y > 0 else 3) if x > 0 else (1 if y > 0 else 2)
