"""The numbers of different channels are mixed.

`reshape` only breaks the row of numbers into other lines. In memory the channels come before rows and columns, so a table with C columns that is cut from it does not
hold one channel in each column. Name the dimensions to average over instead.
"""

import torch


def subtract_channel_mean(X):
    return X - X.reshape(-1, X.size(1)).mean(dim=0)[:, None, None]


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
