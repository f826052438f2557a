"""The same mistake: sigmoid."""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    p = torch.sigmoid(logits)
    return (p - y * p + torch.log1p(torch.exp(-p))).mean()


def cross_entropy(logits, y):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(y)), y]).mean()
