"""Broadcasting in place of loops.

N  images or points in A      M  points in B      C, H, W  channels, height, width      D  coordinates
_1  a dimension of length 1, which is stretched
"""

import torch
from torch import Tensor


def subtract_channel_mean(X_NCHW: Tensor) -> Tensor:
    """X[n, c, i, j] − μ[c], where μ[c] is the mean over n, i and j."""
    mean_1C11 = X_NCHW.mean(dim=(0, 2, 3), keepdim=True)  # keepdim: C must stand under C, not under W
    return X_NCHW - mean_1C11


def outer_sum(a_N: Tensor, b_M: Tensor) -> Tensor:
    """Y[i, j] = a[i] + b[j]."""
    return a_N[:, None] + b_M  # (N, 1) + (M) → (N, M)


def pairwise_distances(A_ND: Tensor, B_MD: Tensor) -> Tensor:
    """Y[i, j] = ‖A[i] − B[j]‖."""
    difference_NMD = A_ND[:, None, :] - B_MD  # (N, 1, D) − (M, D) → (N, M, D)
    # The norm's gradient at 0 is 0; that of the root alone would be ∞ · 0 = NaN.
    return torch.linalg.vector_norm(difference_NMD, dim=-1)
