"""expects: keeps_a_column"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.topk(1, dim=1).indices


def accuracy(logits, y):
    return (logits.topk(1, dim=1).indices == y).float().mean().item()
