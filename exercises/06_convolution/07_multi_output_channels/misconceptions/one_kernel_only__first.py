"""Only one of the kernels is used.

The first.
"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return corr2d_multi_in(X, K[0])[None]


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
