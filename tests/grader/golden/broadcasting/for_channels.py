"""expects: python_loop"""

import torch


def subtract_channel_mean(X):
    Y = torch.empty_like(X)
    for c in range(X.size(1)):
        Y[:, c] = X[:, c] - X[:, c].mean()
    return Y


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
