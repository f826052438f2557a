import torch
from torch import nn


def single_output_grad(x, w, b, t):
    O = nn.Sigmoid()(torch.einsum("j,j->", x, w) + b)
    error, slope = O - t, O * (1 - O)
    return torch.einsum(",,j->j", error, slope, x), error * slope


def multi_output_grad(x, W, b, t):
    O = nn.Sigmoid()(torch.einsum("j,jk->k", x, W) + b)
    delta = (O - t) * (1 - O) * O
    return torch.einsum("j,k->jk", x, delta), delta
