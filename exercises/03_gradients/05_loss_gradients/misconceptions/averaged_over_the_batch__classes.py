"""The same mistake: classes."""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p.mean(0)
