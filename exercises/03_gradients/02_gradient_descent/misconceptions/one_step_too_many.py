"""There is one step too many.

`steps` counts the steps, not the places. The path has steps + 1 rows because the start is one of them, so the loop goes round `steps` times.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps + 1):
        x = x - lr * grad(x)
        path.append(x)
    return torch.stack(path)
