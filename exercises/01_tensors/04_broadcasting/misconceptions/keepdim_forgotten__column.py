"""The means lost their dimensions and are stretched along the wrong direction.

The same, written otherwise.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3))[:, None]


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
