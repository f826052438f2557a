"""expects: mean_of_true_and_false"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return float(torch.eq(logits.argmax(1), y).mean())
