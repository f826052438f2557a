"""expects: none"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    p = softmax(logits, dim=-1)
    return (p - torch.eye(p.shape[1])[y]) * (1 - p**2) / len(y)
