"""Reductions: many numbers to one."""

from torch import Tensor


def channel_means(X: Tensor) -> Tensor:
    """The mean of each channel over all images, rows and columns: (N, C, H, W), float32, to (C,)."""
    raise NotImplementedError


def predictions(logits: Tensor) -> Tensor:
    """The class with the largest score in each row; where several are equally large, the first of them.

    Args:
        logits: scores of N samples for K classes, shape (N, K), float32.

    Returns:
        Class numbers from 0 to K − 1, shape (N,), int64.
    """
    raise NotImplementedError


def accuracy(logits: Tensor, y: Tensor) -> float:
    """The share of right predictions.

    Args:
        logits: scores of N ≥ 1 samples for K classes, shape (N, K), float32.
        y: the true classes, shape (N,), int64.

    Returns:
        A plain Python float from 0 to 1.
    """
    raise NotImplementedError
