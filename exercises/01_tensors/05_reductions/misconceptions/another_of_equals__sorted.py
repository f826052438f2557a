"""Of equal scores another one wins than the first.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.sort(dim=1, stable=True).indices[:, -1]


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
