"""The factor 2 of the squared error is missing.

The slope of (pred − y)² is 2 · (pred − y). Books that write ½ · (pred − y)² lose the 2 on purpose; the mse of this course has no ½.
"""

import torch


def mse_grad(pred, y):
    return (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
