"""It divides by the spread as well.

Only the mean is to be subtracted here. What comes out has mean 0, and keeps the spread that X has.
"""

import torch


def subtract_channel_mean(X):
    dims = (0, 2, 3)
    return (X - X.mean(dims, keepdim=True)) / (X.std(dims, keepdim=True, correction=0) + 1e-5)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
