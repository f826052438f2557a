"""expects: value_for_place"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return torch.max(logits, 1)[0]


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
