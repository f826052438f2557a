"""expects: slope_dropped"""

import torch


def single_output_grad(x, w, b, t):
    e = torch.sigmoid(torch.dot(x, w) + b) - t
    return e * x, e


def multi_output_grad(x, W, b, t):
    e = torch.sigmoid(x.matmul(W) + b) - t
    return torch.einsum("j,k->jk", x, e), e
