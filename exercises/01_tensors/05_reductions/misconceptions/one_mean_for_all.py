"""One mean is taken of everything.

Without `dim` all dimensions disappear. Each channel has a mean of its own: name the dimensions that shall go, and leave out that of the
channels.
"""

import torch


def channel_means(X):
    return X.mean()


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
