"""A Python list is returned, not one tensor.

`torch.stack` makes a list of equally shaped tensors into one, with a new first dimension.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x)
    return path
