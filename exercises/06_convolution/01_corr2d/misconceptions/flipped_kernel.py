"""The kernel is flipped: this is true convolution.

In mathematics *convolution* turns the kernel by half a turn before it slides. Deep-learning libraries do
not: their "convolution" layers compute cross-correlation, `X[i + a, j + b] · K[a, b]`. Use the kernel as it is.
"""

import torch


def corr2d(X, K):
    K = K.flip(0, 1)
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).sum() for j in columns]) for i in rows])
