"""Input and output channels of the kernel are swapped.

With a zip that stops at the shorter one.
"""

import torch
from corr2d import corr2d


def corr2d_multi_in_out(X, K):
    kernels = K.transpose(0, 1)
    return torch.stack([sum(corr2d(x, k) for x, k in zip(X, kernel)) for kernel in kernels])


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
