"""The accuracy is given in percent.

It is a share from 0 to 1 here: 0.75, not 75.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return 100 * (predictions(logits) == y).sum().item() / len(y)
