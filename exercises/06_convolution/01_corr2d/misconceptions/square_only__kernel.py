"""It takes the image, the kernel or both to be square.

The kernel is taken to be square, the image is not.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - h + 1)
    for i in range(H - h + 1):
        for j in range(W - h + 1):
            Y[i, j] = (X[i : i + h, j : j + h] * K).sum()
    return Y
