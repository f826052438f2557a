"""Only one of the kernels is used.

For every output channel again.
"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return torch.stack([corr2d_multi_in(X, K[0]) for _ in K])


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
