"""Sums divided by counts."""

import torch


def channel_means(X):
    return X.sum((0, 2, 3)) / (X.numel() // X.size(1))


def predictions(logits):
    return torch.sort(logits, dim=-1, descending=True, stable=True).indices[..., 0]


def accuracy(logits, y):
    return float(torch.count_nonzero(predictions(logits) == y)) / y.numel()
