"""The same mistake: without two."""

import torch


def mse_grad(pred, y):
    return (pred - y) ** 2 / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
