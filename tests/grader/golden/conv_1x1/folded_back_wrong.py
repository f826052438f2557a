"""expects: reshape_mixes"""

import torch


def corr2d_1x1(X, K):
    C, H, W = X.shape
    Y = torch.nn.functional.linear(X.flatten(1).T, K.flatten(1))
    return Y.reshape(-1, H, W)
