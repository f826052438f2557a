"""In a table, each column gets a loss of its own.

`mean(0)` averages down the columns and leaves one number for each. The loss is a single number: `mean()` without a dimension.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean(0)


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean()
