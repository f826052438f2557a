"""expects: every_label_for_every_row"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    p = softmax(logits, dim=-1)
    truth = torch.zeros_like(p)
    truth[:, y] = 1.0
    return (p - truth) / logits.shape[0]
