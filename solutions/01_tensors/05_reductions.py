"""Reductions.

N  samples or images      C, H, W  channels, height, width      K  classes
"""

from torch import Tensor


def channel_means(X_NCHW: Tensor) -> Tensor:
    """μ[c], the mean over n, i and j: shape (C,)."""
    return X_NCHW.mean(dim=(0, 2, 3))


def predictions(logits_NK: Tensor) -> Tensor:
    """The place of the largest score in each row: shape (N,)."""
    return logits_NK.argmax(dim=1)  # the classes disappear; of equal scores the first one wins


def accuracy(logits_NK: Tensor, y_N: Tensor) -> float:
    """Right predictions / samples."""
    right = (predictions(logits_NK) == y_N).sum().item()  # item: a plain number, out of the tensor
    return right / len(y_N)
