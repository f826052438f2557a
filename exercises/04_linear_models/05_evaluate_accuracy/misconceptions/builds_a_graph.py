"""torch builds a graph for every prediction.

It remembers all operations in case somebody wants gradients. Nobody does here, and it costs memory and time. There is a block in which torch does not remember.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    for X, y in data_iter:
        correct += (net(X).argmax(dim=1) == y).sum().item()
        n += len(y)
    net.train(was_training)
    return correct / n
