"""Without an optimiser, the shrinking first.
"""

import torch


def l2_penalty(params):
    total = 0.0
    for w in params:
        total = total + torch.sum(w * w)
    return 0.5 * total


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        net.zero_grad()
        value.backward()
        with torch.no_grad():
            for name, p in net.named_parameters():
                if name.endswith("bias"):
                    p -= lr * p.grad
                else:
                    p.mul_(1 - lr * decay).sub_(lr * p.grad)
        losses.append(value.item())
    return losses
