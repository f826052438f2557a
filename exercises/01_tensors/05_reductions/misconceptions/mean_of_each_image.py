"""Each image gets its own means.

A channel has one mean, over all images of the batch. The first dimension has to disappear, too.
"""

import torch


def channel_means(X):
    return X.mean(dim=(2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
