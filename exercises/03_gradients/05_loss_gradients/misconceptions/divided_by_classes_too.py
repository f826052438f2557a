"""The gradient is divided by the number of classes as well.

Cross-entropy has one loss for each sample, and the mean is over those N. The K columns are not averaged.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / logits.numel()
