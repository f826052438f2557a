"""Only equal places are paired: a[0] with b[0], a[1] with b[1].

Every number of the one shall meet every number of the other. For that, the one has to run downwards and the other to the right: (N, 1) and
(1, M).
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
