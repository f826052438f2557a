"""Each image gets its own mean.

A channel has one mean, over all images of the batch. The first dimension has to be averaged away, too.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
