"""SGD's own weight_decay, for the weights alone.
"""

import torch


def l2_penalty(params):
    return torch.stack([w.square().sum() for w in params]).sum() * 0.5


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    biases = [p for name, p in net.named_parameters() if name.endswith("bias")]
    groups = [{"params": weights, "weight_decay": decay}, {"params": biases}]
    updater = torch.optim.SGD(groups, lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value).backward()
        updater.step()
        losses.append(value.item())
    return losses
