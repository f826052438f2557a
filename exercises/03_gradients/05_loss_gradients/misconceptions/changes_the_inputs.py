"""The inputs are changed.

`-=`, and writing to places of a tensor, changes the caller's numbers when the tensor is an input itself. Make a new one first.
"""

import torch


def mse_grad(pred, y):
    pred -= y
    return 2 * pred / pred.numel()


def cross_entropy_grad(logits, y):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(y)), y] -= 1
    return p / len(y)
