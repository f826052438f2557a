"""Weight decay: a price on large weights.

N  rows        J  what is minimised: loss + decay · penalty
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn


def l2_penalty(params: Iterable[Tensor]) -> Tensor:
    """½ Σ w², whose slope is w."""
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(
    net: nn.Module,
    X: Tensor,
    y: Tensor,
    loss: Callable[[Tensor, Tensor], Tensor],
    lr: float,
    decay: float,
    steps: int,
) -> list[float]:
    """Step by step w ← w − lr · (∂loss/∂w + decay · w), b ← b − lr · ∂loss/∂b."""
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        J = value + decay * l2_penalty(weights)  # anew in each step: the weights have changed
        updater.zero_grad()
        J.backward()
        updater.step()
        losses.append(value.item())
    return losses
