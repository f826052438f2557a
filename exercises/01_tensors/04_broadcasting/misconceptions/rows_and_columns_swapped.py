"""The result is transposed.

The first argument runs downwards, the second to the right: row i belongs to a[i] or A[i], and the shape is (N, M).
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a + b[:, None]


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A - B[:, None], dim=-1)
