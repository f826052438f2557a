"""Linear regression with torch: a module, and a loop that trains it."""

from torch import Tensor, nn


class LinearRegression(nn.Module):
    """ŷ = x · w + b, with num_inputs weights and one bias as parameters."""

    def __init__(self, num_inputs: int = 1) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, x: Tensor) -> Tensor:
        """From (N, num_inputs) to (N, 1), float32."""
        raise NotImplementedError


def train(model: nn.Module, x: Tensor, y: Tensor, lr: float, epochs: int) -> list[float]:
    """Train `model` in place by gradient descent on the mean squared error of all samples.

    Args:
        model: gives (N, 1) for x; its parameters change, by w ← w − lr · ∂E/∂w in each epoch. Its gradients are clear
            at the start.
        x: shape (N, D), float32.
        y: shape (N,), float32. Note that the model's result has another shape.
        lr: step size.
        epochs: how many steps, each over all samples.

    Returns:
        E = (1/N) Σ (ŷ − y)² of each epoch, measured before its step: `epochs` plain Python floats.
    """
    raise NotImplementedError
