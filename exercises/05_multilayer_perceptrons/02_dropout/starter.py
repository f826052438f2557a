"""Dropout: numbers left out at random while the network learns."""

from torch import Generator, Tensor, nn


def dropout_layer(X: Tensor, p: float, training: bool, generator: Generator | None) -> Tensor:
    """Set each number of X to 0 with probability p, and divide those that are kept by 1 − p.

    Args:
        X: any shape, float32; left as it is.
        p: probability to drop a number, from 0 to 1, both included. Every number has its own chance.
        training: without it the result is X.
        generator: where the random numbers come from; None means torch's global generator.

    Returns:
        The same shape, float32; all zeros for p = 1. Gradients flow to the numbers that are kept.
    """
    raise NotImplementedError


class Dropout(nn.Module):
    """Drops with probability p in training mode, with a new mask at every call; does nothing in evaluation mode."""

    def __init__(self, p: float = 0.5, generator: Generator | None = None) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, X: Tensor) -> Tensor:
        """Any shape, float32; the result has the same."""
        raise NotImplementedError
