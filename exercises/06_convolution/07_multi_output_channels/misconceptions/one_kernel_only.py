"""Only one of the kernels is used.

K holds O of them, and each gives an output channel. Go through all, and keep every result: one that is overwritten in the next turn of the loop is lost.
"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return corr2d_multi_in(X, K[-1])[None]


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
