"""expects: border_repeated"""

import torch


def slide(X, K):
    H, W = X.shape
    Y = torch.zeros(H, W)
    for i in range(H):
        for j in range(W):
            for a in range(-1, 2):
                for b in range(-1, 2):
                    row, column = min(max(i + a, 0), H - 1), min(max(j + b, 0), W - 1)
                    Y[i, j] += X[row, column] * K[a + 1][b + 1]
    return Y


def sharpen(X):
    return slide(X, [(0, -1, 0), (-1, 5, -1), (0, -1, 0)])


def blur(X):
    return slide(X, [(1, 1, 1)] * 3) / 9


def edges(X):
    return slide(X, [(-1, 0, 1), (-2, 0, 2), (-1, 0, 1)])
