"""expects: forbidden"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    logits = logits.clone().requires_grad_()
    torch.nn.functional.cross_entropy(logits, y).backward()
    return logits.grad
