"""The right logit is used as if it were its own logarithm of a probability.

−z_y alone can be made as small as one likes by raising all logits. Softmax sets them in relation to each other: subtract log Σⱼ e^zⱼ from z_y first.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return -logits[torch.arange(len(y)), y].mean()
