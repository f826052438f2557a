"""expects: slope_of_the_start"""

import torch


def gradient_descent(grad, x0, lr, steps):
    g = grad(x0)
    return torch.stack([x0 - k * lr * g for k in range(steps + 1)])
