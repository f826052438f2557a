"""Every row loses a 1 at the labels of all samples.

`p[:, y]` means columns y of *every* row. Row n is meant at column y[n] alone: index with two tensors of equal length, or subtract a one-hot matrix.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[:, y] -= 1
    return p / len(y)
