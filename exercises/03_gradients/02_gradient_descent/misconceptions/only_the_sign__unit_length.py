"""The same mistake: unit length."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        slope = grad(x)
        x = x - lr * slope / (slope.norm() + 1e-12)
        path.append(x)
    return torch.stack(path)
