"""Logits are taken for probabilities.

The logits have not been through sigmoid or softmax yet: they can be negative or above 1, and the logarithm of a negative number is nan. Turn them into
probabilities within the loss, in one step with the logarithm.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return -torch.log(logits[torch.arange(len(y)), y]).mean()
