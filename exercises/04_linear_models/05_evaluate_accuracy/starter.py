"""Accuracy on data that the network does not learn from."""

from collections.abc import Iterable

from torch import Tensor, nn


def evaluate_accuracy(net: nn.Module, data_iter: Iterable[tuple[Tensor, Tensor]]) -> float:
    """Give the share of samples whose largest score is that of their own class.

    Args:
        net: gives scores of shape (N, K) for a batch X of N samples. It may arrive in training or in evaluation mode.
            It predicts in evaluation mode, and is left in the mode in which it came.
        data_iter: yields batches (X, y), y of shape (N,) with whole numbers from 0 to K − 1. Batches may differ in
            size. It can be read only once and need not have a length. There is at least one sample.

    Returns:
        Right predictions divided by samples, over all batches: a Python float from 0 to 1. No graph is built, and
        whether torch keeps graphs is afterwards as it was before.
    """
    raise NotImplementedError
