"""Everything stretched by hand."""

import torch


def subtract_channel_mean(X):
    return X - (X.sum((0, 2, 3), keepdim=True) / (X.numel() / X.shape[1])).expand_as(X)


def outer_sum(a, b):
    return a[:, None].expand(-1, len(b)) + b.repeat(len(a), 1)


def pairwise_distances(A, B):
    return (A.repeat_interleave(len(B), 0) - B.repeat(len(A), 1)).norm(dim=1).reshape(len(A), len(B))
