"""It takes the image, the kernel or both to be square.

The kernel is taken to be as high as it is wide.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - w + 1, W - w + 1)
    for i in range(H - w + 1):
        for j in range(W - w + 1):
            Y[i, j] = (X[i : i + w, j : j + w] * K).sum()
    return Y
