"""expects: forbidden"""

import torch


def corr2d_1x1(X, K):
    return torch.conv2d(X[None], K)[0]
