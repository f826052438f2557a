"""Three kernels that everybody knows: sharpen, blur, edges."""

from torch import Tensor


def sharpen(X: Tensor) -> Tensor:
    """Each pixel five times, minus its four neighbours.

    Args:
        X: image, shape (H, W), float32, of any size from 1 × 1. It stays as it is.

    Returns:
        A new image of shape (H, W): the cross-correlation of X, with a border of zeros one pixel wide around it,
        and the kernel 0 −1 0 / −1 5 −1 / 0 −1 0.
    """
    raise NotImplementedError


def blur(X: Tensor) -> Tensor:
    """The mean of each pixel's 3 × 3 neighbourhood; pixels outside the image count as zeros.

    The kernel is 1/9 everywhere. Shapes and border as for `sharpen`.
    """
    raise NotImplementedError


def edges(X: Tensor) -> Tensor:
    """How much brighter it gets from left to right, positive where it does.

    The kernel is −1 0 1 / −2 0 2 / −1 0 1. Shapes and border as for `sharpen`.
    """
    raise NotImplementedError
