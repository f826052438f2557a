"""The same mistake: start cloned."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0.clone()]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x)
    return torch.stack(path)
