"""The same mistake: preallocated."""

import torch


def gradient_descent(grad, x0, lr, steps):
    path = torch.zeros(steps, *x0.shape)
    x = x0
    for k in range(steps):
        x = x - lr * grad(x)
        path[k] = x
    return path
