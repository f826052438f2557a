"""expects: one_step_too_many"""

import torch


def gradient_descent(grad, x0, lr, steps):
    xs = [x0]
    while len(xs) <= steps + 1:
        xs.append(xs[-1] - lr * grad(xs[-1]))
    return torch.stack(xs)
