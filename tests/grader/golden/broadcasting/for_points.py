"""expects: python_loop"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    Y = torch.zeros(len(A), len(B))
    for i in range(len(A)):
        for j in range(len(B)):
            Y[i, j] = (A[i] - B[j]).norm()
    return Y
