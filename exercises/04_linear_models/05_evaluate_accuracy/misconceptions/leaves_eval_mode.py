"""The network stays in evaluation mode.

Whoever trains on will do so without dropout and with frozen batch statistics, and will not be told. Note the mode before you switch, and restore it afterwards.
"""

import torch


def evaluate_accuracy(net, data_iter):
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    return correct / n
