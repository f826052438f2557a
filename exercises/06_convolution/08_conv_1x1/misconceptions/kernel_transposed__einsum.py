"""Input and output channels of the kernel are swapped.

In an einsum, which broadcasts a single channel.
"""

import torch


def corr2d_1x1(X, K):
    return torch.einsum("chw,co->ohw", X, K[:, :, 0, 0])
