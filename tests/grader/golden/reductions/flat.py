"""expects: argmax_of_everything"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return torch.argmax(logits)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
