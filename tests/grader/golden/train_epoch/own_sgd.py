"""expects: none

Ignores the updater and walks down by hand.
"""

import torch


def train_epoch(net, train_iter, loss, updater):
    net.train()
    total, right, n = 0.0, 0, 0
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        net.zero_grad()
        value.backward()
        with torch.no_grad():
            for p in net.parameters():
                p -= 0.1 * p.grad
        total += value.item() * len(y)
        right += (out.argmax(1) == y).sum().item()
        n += len(y)
    return total / n, right / n
