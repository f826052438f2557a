"""The same mistake: classes."""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return torch.stack([torch.logsumexp(row, 0) - row[c] for row, c in zip(logits.data, y)]).mean()
