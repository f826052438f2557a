"""The same mistake: written out."""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    one_hot = torch.eye(logits.shape[1])[y]
    return -(one_hot / p) * p * (1 - p) / len(y)
