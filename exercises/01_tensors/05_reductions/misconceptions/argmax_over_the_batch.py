"""The winner is looked for among the samples, not among the classes.

`dim=0` goes down the columns and finds, for every class, the sample that scores highest. What shall disappear are the classes, dimension 1.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=0)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
