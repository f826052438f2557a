"""The same mistake: classes."""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    return torch.nn.functional.cross_entropy(logits, y)
