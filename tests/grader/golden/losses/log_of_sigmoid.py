"""expects: softmax_then_log"""

import torch
import torch.nn.functional as F


def mse(pred, y):
    return torch.mean(torch.square(pred - y))


def mae(pred, y):
    return torch.mean(torch.abs(pred - y))


def binary_cross_entropy(logits, y):
    p = 1 / (1 + torch.exp(-logits))
    return torch.mean(-y * p.log() - (1 - y) * (1 - p).log())


def cross_entropy(logits, y):
    log_p = F.log_softmax(logits, dim=1)
    return -log_p.gather(1, y.view(-1, 1)).mean()
