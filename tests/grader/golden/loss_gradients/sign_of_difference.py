"""expects: none"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return torch.sign(pred - y) / pred.numel()


def cross_entropy_grad(logits, y):
    p = softmax(logits, dim=-1)
    truth = torch.zeros_like(p).scatter(1, y.unsqueeze(1), 1.0)
    return (p - truth) / logits.shape[0]
