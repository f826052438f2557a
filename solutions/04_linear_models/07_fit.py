"""Training over many epochs, with early stopping.

N  samples in the batch        K  classes        X  a batch of inputs, N first
"""

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import torch
from evaluate_accuracy import evaluate_accuracy
from torch import Tensor, nn
from train_epoch import train_epoch


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
    """Train, validate, and stop `patience` epochs after the best one. The net gets the best epoch's state back."""
    history = History()
    best_accuracy, best_state = -1.0, copy.deepcopy(net.state_dict())  # below any accuracy: epoch 1 is always better
    for epoch in range(1, epochs + 1):
        train_loss, train_accuracy = train_epoch(net, train_iter, loss, updater)
        val_accuracy = evaluate_accuracy(net, val_iter)
        history.train_loss.append(train_loss)
        history.train_accuracy.append(train_accuracy)
        history.val_accuracy.append(val_accuracy)
        if val_accuracy > best_accuracy:
            # A copy: state_dict gives the tensors that the next step will change.
            best_accuracy, best_state = val_accuracy, copy.deepcopy(net.state_dict())
            history.best_epoch = epoch
        if progress is not None:
            progress(epoch, history)
        if epoch - history.best_epoch >= patience:
            break
    net.load_state_dict(best_state)
    return history
