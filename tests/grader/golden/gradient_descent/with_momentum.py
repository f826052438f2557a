"""expects: none"""

import torch


def gradient_descent(grad, x0, lr, steps):
    xs, v = [x0], 0
    for _ in range(steps):
        v = 0.9 * v + grad(xs[-1])
        xs.append(xs[-1] - lr * v)
    return torch.stack(xs)
