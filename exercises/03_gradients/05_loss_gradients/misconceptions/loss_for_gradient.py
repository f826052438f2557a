"""The loss is returned, not its gradient.

A gradient has the shape of what it belongs to: one slope for each prediction or logit. The loss is a single number.
"""

import torch


def mse_grad(pred, y):
    return ((pred - y) ** 2).mean()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
