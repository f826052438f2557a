"""expects: none"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return (logits > 0).long().argmax(1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
