"""All windows gathered by an index table."""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    rows = torch.arange(H - h + 1)[:, None] + torch.arange(h)
    columns = torch.arange(W - w + 1)[:, None] + torch.arange(w)
    return (X[rows[:, None, :, None], columns[None, :, None, :]] * K).sum((2, 3))
