"""expects: softmax_jacobian_diagonal"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    p = softmax(logits, dim=-1)
    truth = torch.zeros_like(p).scatter(1, y.unsqueeze(1), 1.0)
    return -truth * (1 / p) * p * (1 - p) / len(y)
