"""expects: softmax_then_log"""

import torch
import torch.nn.functional as F


def mse(pred, y):
    return torch.mean(torch.square(pred - y))


def mae(pred, y):
    return torch.mean(torch.abs(pred - y))


def binary_cross_entropy(logits, y):
    eps = 1e-8
    p = logits.sigmoid()
    return -torch.mean(y * (p + eps).log() + (1 - y) * (1 - p + eps).log())


def cross_entropy(logits, y):
    log_p = F.log_softmax(logits, dim=1)
    return -log_p.gather(1, y.view(-1, 1)).mean()
