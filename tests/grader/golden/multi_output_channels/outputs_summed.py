"""expects: outputs_added_up"""

import torch
from multi_input_channels import corr2d_multi_in


def corr2d_multi_in_out(X, K):
    return sum(corr2d_multi_in(X, kernel) for kernel in K)


def conv2d(X, K, b):
    windows = X.unfold(2, K.size(2), 1).unfold(3, K.size(3), 1)
    return torch.einsum("ncijab,ocab->noij", windows, K) + b[:, None, None]
