"""The network is not switched to evaluation mode.

In training mode dropout leaves out numbers at random and batch normalisation uses, and remembers, the statistics of the batch. What you measure then is not the network that will be used.
"""

import torch


def evaluate_accuracy(net, data_iter):
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    return correct / n
