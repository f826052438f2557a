"""The slope of sigmoid is missing.

The change of a weight travels through σ on its way to the error, and there it is multiplied by σ′(z) = O · (1 − O). Near O = 0 or 1 the sigmoid is flat and the
gradient nearly 0.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = O - t
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
