"""expects: wrong_slice_order"""

import torch


def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for row in range(Y.shape[0]):
        for column in range(Y.shape[1]):
            Y[row, column] = torch.sum(torch.mul(X[column : column + h, row : row + w], K))
    return Y
