"""expects: mean_of_each_image"""

import torch


def subtract_channel_mean(X):
    return X - X.flatten(2).mean(-1)[:, :, None, None]


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
