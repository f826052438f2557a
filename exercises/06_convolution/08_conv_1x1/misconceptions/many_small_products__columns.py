"""The numbers are right, but there is a loop.

Over the columns.
"""

import torch


def corr2d_1x1(X, K):
    return torch.stack([K[:, :, 0, 0] @ X[:, :, j] for j in range(X.shape[2])], 2)
