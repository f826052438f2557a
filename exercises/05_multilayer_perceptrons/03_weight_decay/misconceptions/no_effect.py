"""The training does not feel the penalty: nothing decays.

Either `backward` goes through the loss alone, or the penalty has become a plain number on the way (`.item()`, `float(…)`, `.detach()`), and plain numbers have no slope. Add decay · l2_penalty(weights), a tensor, to the loss, and go backward through the sum.
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value).backward()
        updater.step()
        losses.append(value.item())
    return losses
