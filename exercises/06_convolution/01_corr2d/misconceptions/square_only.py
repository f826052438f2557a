"""It takes the image, the kernel or both to be square.

One size is used for both directions. Keep height and width apart: `H, W = X.shape` and `h, w = K.shape`, and let rows run with the
first, columns with the second.
"""

import torch


def corr2d(X, K):
    h = K.shape[0]
    n = X.shape[0] - h + 1
    return torch.stack([torch.stack([(X[i : i + h, j : j + h] * K).sum() for j in range(n)]) for i in range(n)])
