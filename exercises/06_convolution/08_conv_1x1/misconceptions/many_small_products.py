"""The numbers are right, but there is a loop.

Each turn of a loop over pixels, rows or channels costs operators of its own, thousands for a photograph. One matrix product with all pixels side by side does the same: a row for each channel, a column for each pixel.
"""

import torch


def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return torch.stack([torch.stack([K[:, :, 0, 0] @ X[:, i, j] for j in range(W)], -1) for i in range(H)], 1)
