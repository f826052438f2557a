"""A Python list is returned where a tensor is expected.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1).tolist()


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).sum().item() / len(y)
