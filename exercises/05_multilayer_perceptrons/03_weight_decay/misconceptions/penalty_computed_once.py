"""The penalty is computed once, before the first step.

Its graph belongs to the weights as they were then, and is thrown away by the first `backward`. Compute it anew in each step.
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    penalty = decay * l2_penalty(weights)
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value + penalty).backward()
        updater.step()
        losses.append(value.item())
    return losses
