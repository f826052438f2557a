"""The 1 × 1 convolution.

C, O  channels in and out        H, W  height and width of the image        P  its pixels, H · W of them
"""

from torch import Tensor


def corr2d_1x1(X_CHW: Tensor, K_OC11: Tensor) -> Tensor:
    """Y[o, p] = Σ_c K[o, c] · X[c, p] for all pixels p at once, then back to shape (O, H, W)."""
    C, H, W = X_CHW.shape
    X_CP = X_CHW.reshape(C, H * W)  # each channel in one row; its pixels keep their order
    K_OC = K_OC11.reshape(-1, C)
    Y_OP = K_OC @ X_CP
    return Y_OP.reshape(-1, H, W)
