"""The absolute values are summed, not the squares.

That is the L1 penalty (lasso). It pulls every weight with the same force and drives many of them to exactly 0. The L2 penalty is half the sum of the squares.
"""

import torch


def l2_penalty(params):
    return sum(w.abs().sum() for w in params)


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
