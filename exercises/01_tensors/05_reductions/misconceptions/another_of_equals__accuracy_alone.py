"""Of equal scores another one wins than the first.

The same, written otherwise.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (logits.shape[1] - 1 - logits.flip(1).argmax(dim=1) == y).sum().item() / len(y)
