"""It is the sum, not the mean.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.sum(dim=(0, 2, 3)) / (X.shape[2] * X.shape[3])


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
