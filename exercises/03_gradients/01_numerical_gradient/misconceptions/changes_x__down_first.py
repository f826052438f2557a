"""The same mistake: down first."""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    flat = x.view(-1)
    for i in range(x.numel()):
        flat[i] -= eps
        down = float(f(x))
        flat[i] += 2 * eps
        up = float(f(x))
        gradient.view(-1)[i] = (up - down) / (2 * eps)
    return gradient
