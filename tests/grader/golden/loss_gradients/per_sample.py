"""expects: mean_forgotten"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    return torch.stack([softmax(z, 0) - torch.eye(len(z))[c] for z, c in zip(logits, y)])
