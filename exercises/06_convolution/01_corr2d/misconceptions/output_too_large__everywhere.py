"""The output is as large as the image.

The image is padded so far that the kernel only has to touch it.
"""

import torch
import torch.nn.functional as F


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    X = F.pad(X, (w - 1, w - 1, h - 1, h - 1))
    Y = torch.zeros(H + h - 1, W + w - 1)
    for i in range(H + h - 1):
        for j in range(W + w - 1):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
