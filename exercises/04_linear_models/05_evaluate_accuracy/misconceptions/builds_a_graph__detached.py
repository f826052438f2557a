"""torch builds a graph for every prediction.

The same, written another way.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    for X, y in data_iter:
        y_hat = net(X).detach()
        correct += (y_hat.argmax(dim=1) == y).sum().item()
        n += len(y)
    net.train(was_training)
    return correct / n
