"""The squared distance as a² − 2ab + b²."""

import torch


def subtract_channel_mean(X):
    N, C, H, W = X.shape
    mean = X.transpose(0, 1).reshape(C, -1).mean(1)
    return X - mean.reshape(C, 1, 1)


def outer_sum(a, b):
    return torch.add(a.reshape(-1, 1), b.reshape(1, -1))


def pairwise_distances(A, B):
    return torch.sqrt(((A * A).sum(1, keepdim=True) + (B * B).sum(1) - 2 * A @ B.T).clamp(min=1e-12))
