"""expects: returns_a_tensor"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    return logits.argmax(dim=1)


def accuracy(logits, y):
    return torch.mean((logits.argmax(-1) == y).to(torch.float32))
