"""expects: integer_division"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    hits = (logits.argmax(1) == y).sum()
    return torch.div(hits, len(y), rounding_mode="floor").item()
