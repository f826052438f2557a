"""The losses are added up, not averaged.

A loss that sums grows with the batch: with twice the samples it is twice as large, and so are all its gradients. Divide by the number of predictions.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).sum()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean()
