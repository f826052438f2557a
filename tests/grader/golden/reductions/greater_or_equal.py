"""expects: another_of_equals"""

import torch


def channel_means(X):
    return X.mean(dim=(0, 2, 3))


def predictions(logits):
    best = []
    for row in logits.tolist():
        k = 0
        for j, value in enumerate(row):
            if value >= row[k]:
                k = j
        best.append(k)
    return torch.tensor(best)


def accuracy(logits, y):
    return (predictions(logits) == y).sum().item() / len(y)
