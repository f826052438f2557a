"""Only equal places are paired: a[0] with b[0], a[1] with b[1].

The same, written otherwise.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A - B, dim=-1)
