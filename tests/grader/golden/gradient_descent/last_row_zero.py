"""expects: none"""

import torch


def gradient_descent(grad, x0, lr, steps):
    trajectory = torch.zeros((steps + 1,) + tuple(x0.shape))
    trajectory[0] = x0
    for i in range(1, steps):
        trajectory[i] = trajectory[i - 1] - lr * grad(trajectory[i - 1])
    return trajectory
