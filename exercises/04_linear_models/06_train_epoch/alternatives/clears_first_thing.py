"""Clears through the module before the prediction."""

import torch


def train_epoch(net, train_iter, loss, updater):
    net = net.train(True)
    sums = torch.zeros(3, dtype=torch.float64)
    for batch in train_iter:
        X, y = batch
        net.zero_grad()
        y_hat = net(X)
        value = loss(y_hat, y)
        value.backward()
        updater.step()
        with torch.no_grad():
            sums += torch.tensor([value.item() * len(X), (y_hat.argmax(-1) == y).sum(), len(X)])
    return (sums[0] / sums[2]).item(), (sums[1] / sums[2]).item()
