"""The steps have all the same length: only the direction of the slope is used.

The step is lr · grad(x): long where it is steep, short near the bottom. A step of fixed length never settles down.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x - lr * torch.sign(grad(x))
        path.append(x)
    return torch.stack(path)
