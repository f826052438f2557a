"""Only tables work: two loops for two dimensions.

x may have any shape. Walk over the flat tensor, or let `itertools.product` of all sizes list the places.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    rows = x.view(1, -1) if x.dim() < 2 else x
    grid = gradient.view_as(rows)
    for i in range(rows.shape[0]):
        for j in range(rows.shape[1]):
            up, down = rows.clone(), rows.clone()
            up[i, j] += eps
            down[i, j] -= eps
            grid[i, j] = (f(up.view(x.shape)) - f(down.view(x.shape))) / (2 * eps)
    return gradient
