"""Softmax runs down the columns, over the samples.

A sample's K probabilities add up to 1; different samples have nothing to share. Sum along dimension 1, the classes.
"""

import torch


def mse(pred, y):
    return ((pred - y) ** 2).mean()


def mae(pred, y):
    return (pred - y).abs().mean()


def binary_cross_entropy(logits, y):
    return (logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))).mean()


def cross_entropy(logits, y):
    return -torch.log_softmax(logits, 0)[torch.arange(len(y)), y].mean()
