"""Standardising: every column to mean 0 and standard deviation 1."""

from torch import Tensor


def standardize(train: Tensor, test: Tensor) -> tuple[Tensor, Tensor]:
    """Scale the columns of both tables with the statistics of the training data: z = (x − μ) / σ.

    μ is the mean of each column of `train`, σ its biased standard deviation (divide by n). Where σ is 0, divide by 1
    instead, so that the column is only centred.

    Args:
        train: training data, shape (N, D), N ≥ 1, float32. It stays as it is.
        test: test data, shape (M, D), M ≥ 1, float32. It stays as it is.

    Returns:
        train and test, scaled, of the same shapes, float32.
    """
    raise NotImplementedError
