"""The squares are summed over the wrong dimension.

The differences have shape (N, M, D). The coordinates are the last dimension, and only they are summed away.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=1)
