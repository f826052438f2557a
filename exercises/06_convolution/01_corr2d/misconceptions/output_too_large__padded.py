"""The output is as large as the image.

The image is padded, so that the output stays as large as it.
"""

import torch
import torch.nn.functional as F


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    top, left = (h - 1) // 2, (w - 1) // 2
    X = F.pad(X, (left, w - 1 - left, top, h - 1 - top))
    Y = torch.zeros(H, W)
    for i in range(H):
        for j in range(W):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
