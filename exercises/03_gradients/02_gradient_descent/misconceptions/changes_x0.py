"""x0 is moved.

`x = x0` makes no copy but a second name, and `-=` or `sub_` then moves the caller's tensor as well. Start from `x0.clone()`, or make a new tensor in every step.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0.clone()]
    for _ in range(steps):
        x -= lr * grad(x)
        path.append(x.clone())
    return torch.stack(path)
