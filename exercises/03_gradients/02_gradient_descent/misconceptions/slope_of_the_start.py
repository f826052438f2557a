"""The slope is taken at the start and never again.

Each place has a slope of its own. With the first one the walk goes straight on, through the valley and up the other side. Call grad(x) within the loop.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path, slope = x0, [x0], grad(x0)
    for _ in range(steps):
        x = x - lr * slope
        path.append(x)
    return torch.stack(path)
