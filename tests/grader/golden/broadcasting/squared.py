"""expects: root_forgotten"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.einsum("nmd,nmd->nm", A[:, None] - B, A[:, None] - B)
