"""The means lost their dimensions and are stretched along the wrong direction.

A mean of shape (C,) is written flush right, so C stands under W. Where W equals C no error tells you: every column gets another mean, not
every channel. Keep a 1 in each place that was averaged away.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3))


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
