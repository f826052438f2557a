"""The numbers of different channels are mixed.

The same, written otherwise.
"""

import torch


def subtract_channel_mean(X):
    return X - X.reshape(X.size(1), -1).mean(dim=1)[:, None, None]


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
