"""expects: flipped_kernel"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = sum(X[i + h - 1 - a, j + w - 1 - b] * K[a, b] for a in range(h) for b in range(w))
    return Y
