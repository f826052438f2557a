"""The walk goes uphill.

The slope points to where f grows. To go down, subtract it: x − lr · grad(x).
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x + lr * grad(x)
        path.append(x)
    return torch.stack(path)
