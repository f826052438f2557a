"""Of equal scores another one wins than the first.

The same, with topk.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.topk(1, dim=1).indices[:, 0]


def accuracy(logits, y):
    return (logits.argmax(dim=1) == y).sum().item() / len(y)
