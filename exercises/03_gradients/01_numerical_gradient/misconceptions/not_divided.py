"""The difference of the heights is not divided by the distance.

A slope is rise over run. The rise alone shrinks with ε.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        gradient.view(-1)[i] = f(up) - f(down)
    return gradient
