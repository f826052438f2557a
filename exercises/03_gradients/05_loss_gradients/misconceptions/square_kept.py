"""The square is still there.

The slope of d² is 2 · d: differentiating lowers the power by one. With the square kept, predictions too small and too large have the same sign.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) ** 2 / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
