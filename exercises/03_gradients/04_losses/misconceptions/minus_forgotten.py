"""The minus sign before the logarithm is missing.

Probabilities are below 1 and their logarithms negative. The minus makes the loss positive, and smaller for a better prediction; without it training would
look for the worst.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return torch.log_softmax(logits, 1)[torch.arange(len(y)), y].mean()
