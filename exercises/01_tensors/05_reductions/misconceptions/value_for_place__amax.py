"""The largest score is returned, not the class that has it.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.amax(dim=1)


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).sum().item() / len(y)
