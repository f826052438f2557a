"""The logarithm has base 2 or 10.

Cross-entropy is in natural logarithms: −log 0.5 = 0.6931. With base 2 it would be 1. `torch.log` is the natural one.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean() / 0.6931471806
