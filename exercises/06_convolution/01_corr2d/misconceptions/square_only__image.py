"""It takes the image, the kernel or both to be square.

The image is taken to be square, the kernel is not.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, H - w + 1)
    for i in range(H - h + 1):
        for j in range(H - w + 1):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
