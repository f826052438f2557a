"""A Python list is returned where a tensor is expected.

A list has no shape and no dtype, and cannot be compared with y all at once. Reductions give tensors; leave them as they are.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3)).tolist()


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
