"""expects: bias_per_input"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return torch.stack([corr2d_multi_in(X, k) for k in K])


def conv2d(X, K, b):
    X = X + b.view(1, -1, 1, 1)
    return torch.stack([corr2d_multi_in_out(x, K) for x in X])
