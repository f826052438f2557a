"""There is only one step, whatever `steps` says.

The `return` stands inside the loop, or there is no loop.
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
        (value + decay * l2_penalty(weights)).backward()
        updater.step()
        losses.append(value.item())
        return losses
