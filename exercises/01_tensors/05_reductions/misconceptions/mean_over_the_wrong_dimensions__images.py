"""The mean is taken over the wrong dimensions.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=0)


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
