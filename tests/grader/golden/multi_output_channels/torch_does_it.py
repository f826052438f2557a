"""expects: forbidden"""

import torch


def corr2d_multi_in_out(X, K):
    return torch.nn.functional.conv2d(X[None], K)[0]


def conv2d(X, K, b):
    return torch.conv2d(X, K, b)
