"""expects: start_left_out"""

import torch


def gradient_descent(grad, x0, lr, steps):
    xs = []
    while len(xs) < steps:
        x0 = x0 - lr * grad(x0)
        xs += [x0]
    return torch.stack(xs)
