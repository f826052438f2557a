"""Training over many epochs, with early stopping."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn


@dataclass
class History:
    """What happened in each epoch. Ready to use.

    Attributes:
        train_loss, train_accuracy: mean loss and accuracy over the training samples, one of each for every epoch.
        val_accuracy: accuracy on the validation samples after the epoch, one for every epoch.
        best_epoch: the epoch with the highest val_accuracy, the first of equals; epochs are counted from 1.
    """

    train_loss: list[float] = field(default_factory=list)
    train_accuracy: list[float] = field(default_factory=list)
    val_accuracy: list[float] = field(default_factory=list)
    best_epoch: int = 0


def fit(
    net: nn.Module,
    train_iter: Iterable[tuple[Tensor, Tensor]],
    val_iter: Iterable[tuple[Tensor, Tensor]],
    loss: Callable[[Tensor, Tensor], Tensor],
    updater: torch.optim.Optimizer,
    epochs: int,
    patience: int,
    progress: Callable[[int, History], None] | None = None,
) -> History:
    """Train `net` until its accuracy on the validation data has stopped to rise, and give it its best weights back.

    Args:
        net: gives scores of shape (N, K) for a batch X of N samples. It learns in training mode and is validated in
            evaluation mode.
        train_iter: yields the batches (X, y) to learn from; can be read once in every epoch.
        val_iter: yields the batches (X, y) to validate with; the net never learns from them.
        loss: loss(y_hat, y) is the mean over the batch.
        updater: holds the weights that are to change.
        epochs: the most epochs to train, at least 1.
        patience: stop when so many epochs in a row, at least 1, have not been better than the best one so far.
            Better is a strictly higher val_accuracy.
        progress: called as progress(epoch, history) after each epoch, the first being 1, when the history holds that
            epoch already.

    Returns:
        The history of all epochs that were trained. The net is left with the state of its best epoch, parameters and
        buffers alike.
    """
    raise NotImplementedError
