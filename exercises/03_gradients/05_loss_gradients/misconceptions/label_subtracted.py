"""The number of the class is subtracted, not a 1 at its place.

y names a column; that class 2 has the number 2 means nothing. Subtract 1 in column y of each row and nothing elsewhere: that is what one-hot does.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    return (torch.softmax(logits, dim=1) - y[:, None]) / len(y)
