"""The absolute value is missing from mae.

Predictions that are too small then give a negative loss and make up for others that are too large. Each difference counts by its size.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean()
