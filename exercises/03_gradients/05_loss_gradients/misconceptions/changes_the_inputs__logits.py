"""The same mistake: logits."""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    logits -= logits.amax(1, keepdim=True)
    p = torch.exp(logits) / torch.exp(logits).sum(1, keepdim=True)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
