"""Logistic regression: scores, probabilities and decisions for two classes."""

from torch import Tensor, nn


class LogisticRegression(nn.Module):
    """z = x · w + b, one score for each sample, with num_inputs weights and one bias as parameters."""

    def __init__(self, num_inputs: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, x: Tensor) -> Tensor:
        """From (N, num_inputs) to scores of shape (N,), float32: any numbers, no probabilities yet."""
        raise NotImplementedError


def predict_proba(model: nn.Module, x: Tensor) -> Tensor:
    """Give the probability of class 1 for each sample.

    Args:
        model: gives scores of shape (N,) for x.
        x: shape (N, D), float32.

    Returns:
        Shape (N,), float32, from 0 to 1.
    """
    raise NotImplementedError


def predict(model: nn.Module, x: Tensor) -> Tensor:
    """Decide for each sample: 1 where the probability of class 1 is above 0.5, 0 where it is below.

    Returns:
        Shape (N,), int64. Exactly at 0.5 either class is right.
    """
    raise NotImplementedError


def train(model: nn.Module, x: Tensor, y: Tensor, lr: float, epochs: int) -> list[float]:
    """Train `model` in place by gradient descent on the binary cross-entropy of all samples.

    Args:
        model: gives scores of shape (N,) for x; its parameters change, by w ← w − lr · ∂E/∂w in each epoch. Its
            gradients are clear at the start.
        x: shape (N, D), float32.
        y: labels 0 and 1, shape (N,), int64.
        lr: step size.
        epochs: how many steps, each over all samples.

    Returns:
        E = −(1/N) Σ (y · log p + (1 − y) · log(1 − p)) of each epoch, measured before its step: `epochs` plain Python
        floats. They stay finite for scores up to ±1000.
    """
    raise NotImplementedError
