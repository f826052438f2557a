"""Two-dimensional cross-correlation.

H, W  height and width of the image        h, w  height and width of the kernel
"""

import torch
from torch import Tensor


def corr2d(X_HW: Tensor, K_hw: Tensor) -> Tensor:
    """Y[i, j] = Σₐ Σᵦ X[i + a, j + b] · K[a, b], shape (H − h + 1, W − w + 1)."""
    H, W = X_HW.shape
    h, w = K_hw.shape
    # A kernel of height h fits at H − h + 1 heights: the first place counts too, hence the + 1.
    rows = [
        # The window starts at (i, j) and is as large as the kernel; products first, then their sum.
        torch.stack([(X_HW[i : i + h, j : j + w] * K_hw).sum() for j in range(W - w + 1)])
        for i in range(H - h + 1)
    ]
    return torch.stack(rows)  # stacking, unlike writing into zeros, keeps one clean graph for the gradient
