"""One epoch of training: the loop that every network of this course is trained with."""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn


def train_epoch(
    net: nn.Module,
    train_iter: Iterable[tuple[Tensor, Tensor]],
    loss: Callable[[Tensor, Tensor], Tensor],
    updater: torch.optim.Optimizer,
) -> tuple[float, float]:
    """Train `net` for one pass over the data, with one step of `updater` for every batch.

    Args:
        net: gives scores y_hat of shape (N, K) for a batch X of N samples. It may arrive in evaluation
            mode; it learns in training mode. Its gradients are clear when the epoch starts.
        train_iter: yields batches (X, y), y of shape (N,) with whole numbers from 0 to K − 1. Batches may
            differ in size. It can be read only once and need not have a length.
        loss: loss(y_hat, y) is the mean over the batch, a tensor with a single number.
        updater: any optimiser of torch.optim. It holds the weights that are to change.

    Returns:
        (loss, accuracy), two Python floats: the mean loss, and the share of right predictions (0 to 1), each
        over all samples of the epoch. They are of the predictions that the batch's own step was made from.
    """
    raise NotImplementedError
