"""There is one winner for the whole batch.

Without `dim`, `argmax` treats the table as one long row and returns a single place in it. Each sample needs a prediction of its own.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax()


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
