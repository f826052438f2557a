"""All but the wrong ones."""

import torch


def channel_means(X):
    return X.transpose(0, 1).flatten(1).mean(1)


def predictions(logits):
    return torch.argmax(logits, -1)


def accuracy(logits, y):
    return 1 - (predictions(logits) != y).sum().item() / y.shape[0]
