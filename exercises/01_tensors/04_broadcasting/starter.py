"""Broadcasting: every number with every other, without a loop."""

from torch import Tensor


def subtract_channel_mean(X: Tensor) -> Tensor:
    """Subtract from every channel its mean over all images, rows and columns.

    Args:
        X: images (N, C, H, W), float32; it stays as it is.

    Returns:
        A tensor of the same shape, in which the mean of each channel is 0. Gradients flow to X.
    """
    raise NotImplementedError


def outer_sum(a: Tensor, b: Tensor) -> Tensor:
    """The sum of every pair.

    Args:
        a: shape (N,), float32.
        b: shape (M,), float32.

    Returns:
        Y of shape (N, M), with Y[i, j] = a[i] + b[j]. Gradients flow to a and b.
    """
    raise NotImplementedError


def pairwise_distances(A: Tensor, B: Tensor) -> Tensor:
    """The Euclidean distance of every pair of points.

    Args:
        A: N points in the rows, shape (N, D), float32.
        B: M points in the rows, shape (M, D), float32.

    Returns:
        Y of shape (N, M), with Y[i, j] = √(Σ_d (A[i, d] − B[j, d])²). Gradients flow to A and B; a pair of points
        that coincide adds 0 to them, never NaN.
    """
    raise NotImplementedError
