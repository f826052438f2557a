"""One epoch of training.

N  samples in the batch        K  classes        X  a batch of inputs, N first
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn


def train_epoch(
    net: nn.Module,
    train_iter: Iterable[tuple[Tensor, Tensor]],
    loss: Callable[[Tensor, Tensor], Tensor],
    updater: torch.optim.Optimizer,
) -> tuple[float, float]:
    """For every batch: w ← w − step(∂loss/∂w). Returns the means of loss and accuracy over the samples."""
    net.train()  # dropout and batch norm behave differently while learning
    loss_sum, correct, samples = 0.0, 0, 0
    for X, y_N in train_iter:
        y_hat_NK = net(X)
        batch_loss = loss(y_hat_NK, y_N)
        updater.zero_grad()  # backward adds to what is there: clear the last batch's gradients first
        batch_loss.backward()
        updater.step()
        # The batch's loss is a mean over N; times N it is a sum, and sums of unequal batches may be added.
        # `.item()` takes the number and lets go of the graph behind it.
        loss_sum += batch_loss.item() * len(y_N)
        correct += int((y_hat_NK.argmax(dim=1) == y_N).sum())
        samples += len(y_N)
    return loss_sum / samples, correct / samples
