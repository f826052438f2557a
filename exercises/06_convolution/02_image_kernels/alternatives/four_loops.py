"""Loops that look whether a neighbour exists."""

import torch


def _correlate(X, K):
    H, W = X.shape
    Y = torch.zeros_like(X)
    for i in range(H):
        for j in range(W):
            for a in range(3):
                for b in range(3):
                    row, column = i + a - 1, j + b - 1
                    if 0 <= row < H and 0 <= column < W:
                        Y[i, j] += K[a][b] * X[row, column]
    return Y


def sharpen(X):
    return _correlate(X, [[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def blur(X):
    return _correlate(X, [[1 / 9] * 3] * 3)


def edges(X):
    return _correlate(X, [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
