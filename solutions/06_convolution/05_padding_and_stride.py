"""Cross-correlation with padding and stride.

H, W  height and width of the image, P, Q  with its border
h, w  height and width of the kernel           p, s  padding and stride, downwards _h and to the right _w
"""

from corr2d import corr2d
from torch import Tensor
from torch.nn.functional import pad


def pair(size: int | tuple[int, int]) -> tuple[int, int]:
    """(height, width) of a size that may be given as one number for both."""
    return (size, size) if isinstance(size, int) else size


def corr2d_padded(
    X_HW: Tensor, K_hw: Tensor, padding: int | tuple[int, int], stride: int | tuple[int, int]
) -> Tensor:
    """Y[i, j] = Σₐ Σᵦ Xₚ[i·s_h + a, j·s_w + b] · K[a, b], where Xₚ is X with a border of zeros."""
    p_h, p_w = pair(padding)
    s_h, s_w = pair(stride)
    X_PQ = pad(X_HW, (p_w, p_w, p_h, p_h))  # columns first: pad counts from the last dimension
    # Of all places where the kernel fits, every s-th one, from the first: what hangs over the edge is not among them.
    return corr2d(X_PQ, K_hw)[::s_h, ::s_w]
