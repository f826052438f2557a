"""The same mistake: one hot."""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    p = torch.softmax(logits, dim=1)
    return -(torch.eye(logits.shape[1])[y] * torch.log(p)).sum(1).mean()
