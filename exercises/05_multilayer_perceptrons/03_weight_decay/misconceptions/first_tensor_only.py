"""Only one of the tensors counts in the penalty.

The `return` stands in the loop, or the sum is overwritten by each tensor. Begin with 0, add each tensor's sum of squares, return at the end.
"""

import torch


def l2_penalty(params):
    for w in params:
        return (w**2).sum() / 2


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
