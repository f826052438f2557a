"""expects: mean_of_each_image"""

import torch


def channel_means(X):
    return X.flatten(2).mean(-1)


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
