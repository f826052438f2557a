"""expects: none"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return round((predictions(logits) == y).float().mean().item(), 1)
