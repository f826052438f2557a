"""The output channels are added up.

Only the first function is wrong.
"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return torch.stack([corr2d_multi_in(X, k) for k in K]).sum(0)


def conv2d(X, K, b):
    windows = X.unfold(2, K.shape[2], 1).unfold(3, K.shape[3], 1)
    return torch.einsum("ncijab,ocab->noij", windows, K) + b[:, None, None]
