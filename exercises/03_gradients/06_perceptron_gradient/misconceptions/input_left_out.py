"""The input is missing from the gradient of the weights.

∂z/∂wⱼ is xⱼ: a weight whose input is 0 cannot have contributed to the error. δ alone is the gradient of the bias.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * torch.ones_like(w), delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(x, delta), delta
