"""The mean of True and False is asked for.

torch refuses it, since True and False are no decimal numbers. Turn them into some first, or sum them and divide.
"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).mean().item()
