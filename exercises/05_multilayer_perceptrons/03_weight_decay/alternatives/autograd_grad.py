"""torch.autograd.grad; weights told by their number of dimensions."""

import torch


def l2_penalty(params):
    flat = torch.cat([w.reshape(-1) for w in params])
    return flat @ flat / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    params = list(net.parameters())

    def step():
        value = loss(net(X), y)
        total = value + decay * l2_penalty(p for p in params if p.ndim > 1)
        for p, slope in zip(params, torch.autograd.grad(total, params), strict=True):
            p.data -= lr * slope
        return float(value)

    return [step() for _ in range(steps)]
