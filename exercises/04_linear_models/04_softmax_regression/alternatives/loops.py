"""Image by image, class by class, with Python loops."""

import torch


def init_params(generator):
    rows = [torch.randn(10, generator=generator) / 100 for _ in range(784)]
    W = torch.stack(rows)
    W.requires_grad = True
    return W, torch.zeros(10).requires_grad_()


def net(W, b, X):
    rows = []
    for image in X:
        scores = image.reshape(-1) @ W + b
        e = (scores - max(scores)).exp()
        rows.append(e / sum(e))
    return torch.stack(rows)


def cross_entropy(y_hat, y):
    total = 0
    for row, label in zip(y_hat, y, strict=True):
        total = total - row[int(label)].log()
    return total / len(y)
