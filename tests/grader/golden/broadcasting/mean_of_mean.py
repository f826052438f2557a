"""expects: keepdim_forgotten"""

import torch


def subtract_channel_mean(X):
    mu = X.flatten(2).mean(2).mean(0)
    return X - mu


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
