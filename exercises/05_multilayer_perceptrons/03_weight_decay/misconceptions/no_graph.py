"""The penalty that is returned is outside the graph: it has no slope, and nothing decays.

`.item()`, `.detach()`, `.data`, `torch.no_grad()` and `torch.tensor(…)` make a plain number of it. The loss then looks larger, but `backward` does not know the weights in it. Keep the penalty a tensor that was computed from the parameters.
"""

import torch


def l2_penalty(params):
    return sum((w.data**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value + decay * l2_penalty(weights)).backward()
        updater.step()
        losses.append(value.item())
    return losses
