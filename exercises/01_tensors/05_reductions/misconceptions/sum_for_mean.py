"""It is the sum, not the mean.

A mean is divided by how many numbers were added: N · H · W for each channel.
"""

import torch


def channel_means(X):
    return X.sum(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
