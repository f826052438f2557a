"""expects: integer_division"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    hits = 0
    for p, t in zip(logits.argmax(1), y):
        hits += int(p == t)
    return hits // y.shape[0]
