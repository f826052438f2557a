"""Chosen."""

import torch


def one_hot(labels, num_classes):
    return torch.where(labels.reshape(-1, 1).eq(torch.arange(num_classes)), 1.0, 0.0)
