"""expects: argmax_over_the_batch"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return torch.max(logits, 0)[1]


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
