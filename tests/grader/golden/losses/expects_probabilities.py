"""expects: probabilities_for_logits"""

import torch
import torch.nn.functional as F


def mse(pred, y):
    return torch.mean(torch.square(pred - y))


def mae(pred, y):
    return torch.mean(torch.abs(pred - y))


def binary_cross_entropy(logits, y):
    return torch.mean(-y * torch.log(logits) - (1 - y) * torch.log(1 - logits))


def cross_entropy(logits, y):
    p = logits[range(len(y)), y]
    return torch.mean(-torch.log(p))
