"""expects: another_of_equals"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    _, places = torch.topk(logits, k=1)
    return places.squeeze(1)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
