"""Sample by sample."""

import torch


def channel_means(X):
    return torch.stack([X[:, c].mean() for c in range(X.shape[1])])


def predictions(logits):
    best = []
    for row in logits:
        k = 0
        for j in range(len(row)):
            if row[j] > row[k]:
                k = j
        best.append(k)
    return torch.tensor(best)


def accuracy(logits, y):
    return sum(p == t for p, t in zip(predictions(logits).tolist(), y.tolist())) / len(y)
