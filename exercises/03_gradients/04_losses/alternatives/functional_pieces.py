import torch
import torch.nn.functional as F


def mse(pred, y):
    return torch.mean(torch.square(y - pred))


def mae(pred, y):
    return torch.mean(torch.abs(y - pred))


def binary_cross_entropy(logits, y):
    return -(y * F.logsigmoid(logits) + (1 - y) * F.logsigmoid(-logits)).mean()


def cross_entropy(logits, y):
    return -F.log_softmax(logits, dim=-1).gather(1, y.unsqueeze(1)).mean()
