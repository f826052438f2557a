"""The absolute differences are added up.

That is another distance, the one along the streets of a grid. Euclid's takes the root of the sum of squares.
"""

import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return (A[:, None] - B).abs().sum(-1)
