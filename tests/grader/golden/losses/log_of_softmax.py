"""expects: softmax_then_log"""

import torch
import torch.nn.functional as F


def mse(pred, y):
    return torch.mean(torch.square(pred - y))


def mae(pred, y):
    return torch.mean(torch.abs(pred - y))


def binary_cross_entropy(logits, y):
    return torch.mean(y * F.softplus(-logits) + (1 - y) * F.softplus(logits))


def cross_entropy(logits, y):
    p = torch.softmax(logits, -1).gather(1, y.view(-1, 1))
    return p.log().neg().mean()
