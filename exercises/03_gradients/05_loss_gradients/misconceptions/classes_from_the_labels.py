"""The number of classes is read off the labels.

`one_hot(y)` without a number has as many columns as the largest label of this batch needs. A batch in which the last class does not occur gives too few. The
logits say how many classes there are.
"""

import torch


def mse_grad(pred, y):
    return 2 * (pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    one_hot = torch.nn.functional.one_hot(y)
    return (torch.softmax(logits, dim=1) - one_hot) / len(y)
