"""The same mistake: single numbers only."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x)
    return torch.cat(path)
