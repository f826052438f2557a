"""expects: loss_without_sample_weights

The sum of the means over the number of samples, written with a metric tensor.
"""

import torch


def train_epoch(net, train_iter, loss, updater):
    net.train()
    metric = torch.zeros(3)
    for X, y in train_iter:
        out = net(X)
        value = loss(out, y)
        updater.zero_grad()
        value.backward()
        updater.step()
        metric += torch.tensor([value.item(), (out.argmax(1) == y).sum().item(), y.numel()])
    return float(metric[0] / metric[2]), float(metric[1] / metric[2])
