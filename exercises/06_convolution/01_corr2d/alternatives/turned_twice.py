"""Flips both image and kernel, and the result back."""

import torch


def corr2d(X, K):
    X, K = torch.flip(X, (0, 1)), torch.flip(K, (0, 1))
    (H, W), (h, w) = X.shape, K.shape
    rows = [[torch.sum(X[i : i + h, j : j + w] * K) for j in range(W - w + 1)] for i in range(H - h + 1)]
    return torch.stack([torch.stack(row) for row in rows]).flip(0).flip(1)
