"""The winner is looked for among the samples, not among the classes.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=0)


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).sum().item() / len(y)
