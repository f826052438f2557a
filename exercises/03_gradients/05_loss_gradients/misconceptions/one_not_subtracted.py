"""The true class is missing: nothing is subtracted from the probabilities.

p is the slope of log Σⱼ e^zⱼ. The loss also has −z_y, whose slope is −1 at the right class of each row.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    return torch.softmax(logits, dim=1) / len(y)
