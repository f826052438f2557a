"""A convolution layer from its parts.

N  images in the batch        C, O  channels in and out
H, W  height and width of the image, h, w  of the kernel, P, Q  of the output
"""

import torch
from multi_input_channels import corr2d_multi_in
from torch import Tensor


def corr2d_multi_in_out(X_CHW: Tensor, K_OChw: Tensor) -> Tensor:
    """Y[o] = corr2d_multi_in(X, K[o]), shape (O, H − h + 1, W − w + 1)."""
    return torch.stack([corr2d_multi_in(X_CHW, K_Chw) for K_Chw in K_OChw])  # stack makes the new dimension O


def conv2d(X_NCHW: Tensor, K_OChw: Tensor, b_O: Tensor) -> Tensor:
    """Y[n, o] = corr2d_multi_in(X[n], K[o]) + b[o], shape (N, O, H − h + 1, W − w + 1)."""
    Y_NOPQ = torch.stack([corr2d_multi_in_out(X_CHW, K_OChw) for X_CHW in X_NCHW])
    # Shapes line up from the right: two dimensions of size 1 put O below O.
    return Y_NOPQ + b_O[:, None, None]
