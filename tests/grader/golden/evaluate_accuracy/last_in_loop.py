"""expects: none

Divides inside the loop and adds up the shares.
"""

import torch


def evaluate_accuracy(net, data_iter):
    mode = net.training
    net.eval()
    share = 0.0
    with torch.no_grad():
        for X, y in data_iter:
            share += (net(X).argmax(1) == y).sum().item() / len(y)
    net.train(mode)
    return share
