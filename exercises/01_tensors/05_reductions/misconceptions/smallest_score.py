"""The smallest score wins.

Logits are scores: the larger, the better. It is a loss that should be small.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmin(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
