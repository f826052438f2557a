"""Rows and columns of the gradient are exchanged.

W[j, k] leads from input j to output k, and its gradient xⱼ · δₖ has the same place: rows are inputs, columns are outputs. In `torch.outer` the first argument
gives the rows.
"""

import torch


def single_output_grad(x, w, b, t):
    O = torch.sigmoid(x @ w + b)
    delta = (O - t) * O * (1 - O)
    return delta * x, delta


def multi_output_grad(x, W, b, t):
    O = torch.sigmoid(x @ W + b)
    delta = (O - t) * O * (1 - O)
    return torch.outer(delta, x), delta
