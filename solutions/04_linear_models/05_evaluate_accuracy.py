"""Accuracy on data that the network does not learn from.

N  samples in the batch        K  classes        X  a batch of inputs, N first
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def evaluate_accuracy(net: nn.Module, data_iter: Iterable[tuple[Tensor, Tensor]]) -> float:
    """The share of samples whose largest score is that of their own class, over all batches."""
    was_training = net.training
    net.eval()  # no dropout, and batch norm neither looks at the batch nor remembers it
    correct, samples = 0, 0
    with torch.no_grad():
        for X, y_N in data_iter:
            y_hat_NK = net(X)
            correct += int((y_hat_NK.argmax(dim=1) == y_N).sum())
            samples += len(y_N)
    net.train(was_training)
    return correct / samples  # divided once: batches of unequal size count by their samples
