"""The mean is returned, or added, instead of being subtracted.

The result has the shape of X: every number less the mean of its channel.
"""

import torch


def subtract_channel_mean(X):
    return X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
