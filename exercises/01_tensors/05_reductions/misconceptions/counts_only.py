"""The right predictions are counted, but not divided.

Three right ones are many of four and few of a thousand. The accuracy is their share: divide by the number of samples.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return float((predictions(logits) == y).sum())
