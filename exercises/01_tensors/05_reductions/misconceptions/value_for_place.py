"""The largest score is returned, not the class that has it.

`max` along a dimension finds two things: the values and their places. The prediction is the place.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.max(dim=1).values


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
