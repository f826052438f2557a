"""The same mistake: new slopes."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x0 - lr * grad(x)
        path.append(x)
    return torch.stack(path)
