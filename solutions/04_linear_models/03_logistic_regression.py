"""Logistic regression.

N  samples        D  numbers in a sample        z  scores        p  probabilities of class 1
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class LogisticRegression(nn.Module):
    """z = x · w + b."""

    def __init__(self, num_inputs: int) -> None:
        super().__init__()
        self.linear = nn.Linear(num_inputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        """From (N, D) to (N,)."""
        return self.linear(x).squeeze(dim=1)


def predict_proba(model: nn.Module, x: Tensor) -> Tensor:
    """The sigmoid of the score: p = σ(z)."""
    return torch.sigmoid(model(x))


def predict(model: nn.Module, x: Tensor) -> Tensor:
    """Class 1 where p > 0.5."""
    return (predict_proba(model, x) > 0.5).long()


def train(model: nn.Module, x: Tensor, y: Tensor, lr: float, epochs: int) -> list[float]:
    """Change every parameter to w − lr · ∂E/∂w, `epochs` times. Returns E before each step."""
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        z_N = model(x)
        # Sigmoid and logarithm in one: log σ(z) is computed without σ(z), which may round to 0 or 1.
        loss = F.binary_cross_entropy_with_logits(z_N, y.float())
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
