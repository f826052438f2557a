"""The start is missing from the path.

Three steps visit four places. The first row is x0 itself, before any step.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, []
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x)
    return torch.stack(path)
