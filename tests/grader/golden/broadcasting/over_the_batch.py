"""expects: mean_over_the_wrong_dimensions"""

import torch


def subtract_channel_mean(X):
    return X - torch.mean(X, 0)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
