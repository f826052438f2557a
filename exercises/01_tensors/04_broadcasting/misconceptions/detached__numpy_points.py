"""The numbers are right, but no gradient flows back.

The same, written otherwise.
"""

import numpy as np
import torch


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return torch.from_numpy(np.linalg.norm(A.numpy()[:, None] - B.numpy(), axis=-1))
