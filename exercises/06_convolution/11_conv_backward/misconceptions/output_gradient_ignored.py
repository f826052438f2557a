"""dY is not used.

The layer above says how much each output pixel matters: dY[i, j]. Every product of the forward pass sends its share back *times* that number. Leaving it out is right only where dY is 1 everywhere, that is for
the sum of all outputs as the loss.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] += K
            dK += X[i : i + h, j : j + w]
    return dX, dK
