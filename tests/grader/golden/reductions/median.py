"""expects: none"""

import torch


def channel_means(X):
    return X.transpose(0, 1).flatten(1).median(1).values


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
