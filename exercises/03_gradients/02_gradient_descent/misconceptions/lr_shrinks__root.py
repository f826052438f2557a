"""The same mistake: root."""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for k in range(steps):
        x = x - lr / (k + 1) ** 0.5 * grad(x)
        path.append(x)
    return torch.stack(path)
