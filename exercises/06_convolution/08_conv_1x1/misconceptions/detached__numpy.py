"""The numbers are right, but no gradient flows back.

The same through numpy, which refuses a tensor that needs a gradient.
"""

import torch


def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    return torch.from_numpy((K.numpy().reshape(O, C) @ X.numpy().reshape(C, H * W)).reshape(O, H, W))
