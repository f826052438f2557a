"""Only a single number can walk.

`float(x)` and `.item()` work for a tensor with one number. Keep the places as tensors, of whatever shape, and stack them.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0.item()]
    for _ in range(steps):
        x = x - lr * grad(x)
        path.append(x.item())
    return torch.tensor(path)
