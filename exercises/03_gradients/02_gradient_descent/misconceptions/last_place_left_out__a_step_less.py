"""The same mistake: a step less."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps - 1):
        x = x - lr * grad(x)
        path.append(x)
    return torch.stack(path)
