"""The gradient of a cross-correlation.

H, W  height and width of the image, of the kernel h, w, and of the output i, j
"""

from corr2d import corr2d
from torch import Tensor
from torch.nn.functional import pad


def corr2d_backward(X_HW: Tensor, K_hw: Tensor, dY_ij: Tensor) -> tuple[Tensor, Tensor]:
    """(∂L/∂X, ∂L/∂K) for Y[i, j] = Σₐ Σᵦ X[i + a, j + b] · K[a, b] and dY = ∂L/∂Y."""
    h, w = K_hw.shape
    # dK[a, b] = Σᵢ Σⱼ X[i + a, j + b] · dY[i, j]: the output's gradient slides over the image.
    dK_hw = corr2d(X_HW, dY_ij)
    # dX[m, n] = Σₐ Σᵦ dY[m − a, n − b] · K[a, b]. The minus turns the kernel, and places outside Y count as zero.
    wide = pad(dY_ij, (w - 1, w - 1, h - 1, h - 1))  # columns first: pad counts from the last dimension
    dX_HW = corr2d(wide, K_hw.flip(0, 1))
    return dX_HW, dK_hw
