"""Every slope is twice too large: the difference is divided by ε.

x + ε and x − ε lie 2ε apart, so the rise between them is divided by 2ε.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        gradient.view(-1)[i] = (f(up) - f(down)) / eps
    return gradient
