"""The learning rate is not used.

The step is lr times the slope. Without lr it is as long as the slope is steep, and most walks jump right out of their valley.
"""

import torch


def gradient_descent(grad, x0, lr, steps):
    x, path = x0, [x0]
    for _ in range(steps):
        x = x - grad(x)
        path.append(x)
    return torch.stack(path)
