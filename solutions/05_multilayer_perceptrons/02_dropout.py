"""Dropout.

X  numbers of any shape        p  probability to drop one of them
"""

import torch
from torch import Generator, Tensor, nn


def dropout_layer(X: Tensor, p: float, training: bool, generator: Generator | None) -> Tensor:
    """0 with probability p, x / (1 − p) otherwise: on average x."""
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X) * X  # everything is dropped; 0/0 would be NaN
    kept = torch.rand(X.shape, generator=generator) >= p  # a coin for every number
    return X * kept / (1 - p)


class Dropout(nn.Module):
    """Drops in training mode, does nothing in evaluation mode."""

    def __init__(self, p: float = 0.5, generator: Generator | None = None) -> None:
        super().__init__()
        self.p = p
        self.generator = generator

    def forward(self, X: Tensor) -> Tensor:
        """The result has X's shape."""
        return dropout_layer(X, self.p, self.training, self.generator)  # `train()` and `eval()` set `training`
