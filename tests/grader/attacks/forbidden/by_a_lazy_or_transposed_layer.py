"""expects: forbidden
Uses the transposed convolution, with everything turned.
"""
import torch


def corr2d(X, K):
    h, w = K.shape
    Y = torch.nn.functional.conv_transpose2d(X[None, None], K.flip(0, 1)[None, None])[0, 0]
    return Y[h - 1 : X.shape[0], w - 1 : X.shape[1]]
