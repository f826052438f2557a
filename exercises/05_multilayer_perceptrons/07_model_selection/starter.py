"""Choosing a polynomial's degree by cross-validation."""

from collections.abc import Iterable

from torch import Tensor


def poly_features(x: Tensor, degree: int) -> Tensor:
    """The powers of each number, from 0 to `degree`.

    Args:
        x: numbers, shape (N,), floats.
        degree: the largest power, 0 or more.

    Returns:
        Shape (N, degree + 1), dtype of x. Column i holds x to the power i.
    """
    raise NotImplementedError


def cross_validate(x: Tensor, y: Tensor, degrees: Iterable[int], k: int) -> dict[int, tuple[float, float]]:
    """Measure polynomials of several degrees by k-fold cross-validation.

    In each fold x is standardised with mean and standard deviation of the fold's training rows, and the polynomial is
    the one with the smallest mean squared error on the training rows.

    Args:
        x: shape (N,), floats. There are always more training rows than the largest degree, not all equal.
        y: targets, shape (N,), dtype of x.
        degrees: the degrees to try.
        k: number of folds, from 2 to N; cut them with `from k_fold import k_fold`.

    Returns:
        For each degree (training error, validation error), Python floats: the means over the k folds of the fold's
        mean squared error on its training rows and on its held-out rows.
    """
    raise NotImplementedError


def best_degree(errors: dict[int, tuple[float, float]]) -> int:
    """The degree with the smallest validation error.

    Args:
        errors: for each degree (training error, validation error), in any order.

    Returns:
        The degree; of several with the same validation error the smallest.
    """
    raise NotImplementedError
