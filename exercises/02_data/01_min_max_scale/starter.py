"""Min-max scaling: every column to the range from 0 to 1."""

from torch import Tensor


def min_max_scale(X: Tensor) -> Tensor:
    """Scale each column by itself: x′ = (x − min) / (max − min).

    Args:
        X: N samples with D features, shape (N, D), N ≥ 1, float32. It stays as it is.

    Returns:
        The same shape, float32. In every column the smallest number is 0 and the largest 1. A column whose numbers
        are all equal becomes 0, never NaN.
    """
    raise NotImplementedError
