"""The numbers are right, but no gradient flows back.

Only the bias gets one.
"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    with torch.no_grad():
        return torch.stack([corr2d_multi_in(X, k) for k in K])


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
