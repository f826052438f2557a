"""The numbers are right, but there is a loop.

Over the rows.
"""

import torch


def corr2d_1x1(X, K):
    return torch.stack([K[:, :, 0, 0] @ X[:, i] for i in range(X.shape[1])], 1)
