"""The same mistake: logits become the gradient."""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    logits[:] = torch.softmax(logits, dim=1)
    logits[torch.arange(len(y)), y] -= 1
    return logits / len(y)
