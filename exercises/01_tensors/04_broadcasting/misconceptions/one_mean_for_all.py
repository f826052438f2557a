"""One mean is subtracted from everything.

Each channel has a mean of its own. `X.mean()` averages over the channels, too.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean()


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
