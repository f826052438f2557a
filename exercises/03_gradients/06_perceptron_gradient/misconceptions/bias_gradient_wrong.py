"""The gradient of the bias is not δ.

z grows one to one with the bias, so the last factor of its chain is 1: ∂E/∂b = δ. It needs neither the inputs nor b.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * x, delta * b


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
