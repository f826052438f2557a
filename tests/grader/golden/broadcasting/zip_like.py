"""expects: pairs_side_by_side"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return torch.stack([a, b]).sum(0)


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
