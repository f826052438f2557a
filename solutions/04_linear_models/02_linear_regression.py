"""Linear regression with torch.

N  samples        D  numbers in a sample
"""

import torch
from torch import Tensor, nn


class LinearRegression(nn.Module):
    """ŷ = x · w + b."""

    def __init__(self, num_inputs: int = 1) -> None:
        super().__init__()
        self.linear = nn.Linear(num_inputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        """From (N, D) to (N, 1)."""
        return self.linear(x)


def train(model: nn.Module, x: Tensor, y: Tensor, lr: float, epochs: int) -> list[float]:
    """Change every parameter to w − lr · ∂E/∂w, `epochs` times. Returns E before each step."""
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        y_hat_N = model(x).squeeze(dim=1)  # (N, 1) − (N,) would be (N, N): every prediction minus every label
        loss = ((y_hat_N - y) ** 2).mean()
        updater.zero_grad()  # backward adds to what is there
        loss.backward()
        updater.step()
        losses.append(loss.item())  # the number alone; the tensor would keep its graph alive
    return losses
