"""The weights shrink before the loss is measured.

Then the slope is that of other weights, and so is the loss in the list. Measure first; then make one step with both slopes.
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        with torch.no_grad():
            for w in weights:
                w *= 1 - lr * decay
        value = loss(net(X), y)
        updater.zero_grad()
        (value).backward()
        updater.step()
        losses.append(value.item())
    return losses
