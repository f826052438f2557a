"""Softmax runs down the columns, over the samples.

The K probabilities of one sample add up to 1, and samples have nothing to share. Use `dim=1`.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=0)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
