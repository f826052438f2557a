"""expects: none"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return torch.stack([corr2d_multi_in(X, kernel) for kernel in K], 0)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) - b[:, None, None]
