"""The numbers are right, but no gradient flows back.

The same, written otherwise.
"""

import numpy as np
import torch


def subtract_channel_mean(X):
    return torch.from_numpy(X.numpy() - X.numpy().mean((0, 2, 3), keepdims=True))


def outer_sum(a, b):
    return torch.from_numpy(a.numpy()[:, None] + b.numpy())


def pairwise_distances(A, B):
    return torch.from_numpy(np.linalg.norm(A.numpy()[:, None] - B.numpy(), axis=-1))
