"""Three kernels for images.

H, W  height and width of the image        _33  a kernel of 3 × 3
"""

import torch
from corr2d import corr2d
from torch import Tensor
from torch.nn.functional import pad

SHARPEN_33 = torch.tensor([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]])  # sums to 1: flat stays flat
BLUR_33 = torch.full((3, 3), 1 / 9)  # sums to 1 as well
EDGES_33 = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])  # sums to 0: flat becomes 0


def slide(X_HW: Tensor, K_33: Tensor) -> Tensor:
    """Y[i, j] belongs to the patch whose centre is X[i, j]; around the image all is 0."""
    return corr2d(pad(X_HW, (1, 1, 1, 1)), K_33)  # left, right, top, bottom: as much as the kernel takes away


def sharpen(X_HW: Tensor) -> Tensor:
    """Y = X + (4·X − its four neighbours)."""
    return slide(X_HW, SHARPEN_33)


def blur(X_HW: Tensor) -> Tensor:
    """Y = the mean of the nine pixels around each place."""
    return slide(X_HW, BLUR_33)


def edges(X_HW: Tensor) -> Tensor:
    """Y = what lies to the right − what lies to the left."""
    return slide(X_HW, EDGES_33)
