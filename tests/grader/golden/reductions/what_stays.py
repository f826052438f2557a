"""expects: mean_over_the_wrong_dimensions"""

import torch


def channel_means(X):
    return torch.mean(X, 1)


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
