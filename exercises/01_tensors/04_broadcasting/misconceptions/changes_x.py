"""X itself is changed.

`X -= …` and names that end in an underscore write into X, which belongs to the caller; and where X needs a gradient, torch refuses.
Subtract into a new tensor.
"""

import torch


def subtract_channel_mean(X):
    X -= X.mean(dim=(0, 2, 3), keepdim=True)
    return X


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.linalg.vector_norm(A[:, None] - B, dim=-1)
