"""expects: changes_x0"""

import torch


def gradient_descent(grad, x0, lr, steps):
    trajectory = torch.zeros((steps + 1,) + tuple(x0.shape))
    trajectory[0] = x0
    for i in range(1, steps + 1):
        x0.add_(grad(x0), alpha=-lr)
        trajectory[i] = x0
    return trajectory
