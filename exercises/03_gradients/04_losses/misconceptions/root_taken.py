"""The root of the mean squared error is returned.

The root brings the number back to the unit of y, which reads well in a report. The loss itself is the mean of the squares, without a root.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean() ** 0.5


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean()
