"""The smallest score wins.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argsort(dim=1)[:, 0]


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
