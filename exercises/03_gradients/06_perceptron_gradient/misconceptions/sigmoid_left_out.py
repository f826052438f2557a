"""The output is used without the sigmoid.

O = σ(z). The sum z itself may be any number, and the error compares t with the bent one.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    O = torch.logit(O)
    delta = O - t
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
