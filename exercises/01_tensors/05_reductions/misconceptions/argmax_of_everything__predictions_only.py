"""There is one winner for the whole batch.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax()


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).sum().item() / len(y)
