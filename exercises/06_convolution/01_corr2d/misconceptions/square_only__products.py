"""It takes the image, the kernel or both to be square.

The kernel is taken to be square, product by product.
"""

import torch


def corr2d(X, K):
    n = K.shape[0]
    Y = torch.zeros(X.shape[0] - n + 1, X.shape[1] - n + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = sum(X[i + a, j + b] * K[a, b] for a in range(n) for b in range(n))
    return Y
