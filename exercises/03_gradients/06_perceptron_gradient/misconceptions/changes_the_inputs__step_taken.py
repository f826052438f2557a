"""The same mistake: step taken."""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    w -= 0.1 * delta * x
    b -= 0.1 * delta
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
