"""expects: start_left_out"""

import torch


def gradient_descent(grad, x0, lr, steps):
    trajectory = torch.zeros((steps + 1,) + tuple(x0.shape))
    x = x0
    for i in range(steps + 1):
        x = x - lr * grad(x)
        trajectory[i] = x
    return trajectory
