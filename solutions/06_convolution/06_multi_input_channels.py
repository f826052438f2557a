"""Cross-correlation with several input channels.

C  channels        H, W  height and width of the image        h, w  height and width of the kernel
"""

from corr2d import corr2d
from torch import Tensor


def corr2d_multi_in(X_CHW: Tensor, K_Chw: Tensor) -> Tensor:
    """Y = Σ_c corr2d(X[c], K[c]), shape (H − h + 1, W − w + 1)."""
    # zip walks through the first dimension of both: each channel meets the kernel made for it.
    return sum(corr2d(X_HW, K_hw) for X_HW, K_hw in zip(X_CHW, K_Chw, strict=True))
