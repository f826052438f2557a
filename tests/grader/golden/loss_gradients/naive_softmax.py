"""expects: overflow_to_nan"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    e = logits.exp()
    return (e / e.sum(-1).unsqueeze(-1) - torch.eye(logits.shape[1])[y]) / len(y)
