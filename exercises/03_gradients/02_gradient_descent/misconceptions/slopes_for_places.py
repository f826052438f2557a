"""The slopes are collected, not the places.

The path says where the walk has been: x0, x1, x2 and so on.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        slope = grad(x)
        x = x - lr * slope
        path.append(slope)
    return torch.stack(path)
