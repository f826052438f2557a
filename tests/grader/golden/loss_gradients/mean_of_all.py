"""expects: divided_by_classes_too"""

import torch
from torch.nn.functional import softmax


def mse_grad(pred, y):
    return (2 / pred.numel()) * (pred - y)


def cross_entropy_grad(logits, y):
    N, K = logits.shape
    return (softmax(logits, 1) - torch.eye(K)[y]) / (N * K)
