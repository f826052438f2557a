"""The same mistake: but the start."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x = x0.clone()
    path = [x0]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return torch.stack(path)
