"""The same mistake: both."""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * torch.sigmoid(O) * (1 - torch.sigmoid(O))
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * torch.sigmoid(O) * (1 - torch.sigmoid(O))
    return torch.outer(x, delta), delta
