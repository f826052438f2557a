"""It wants the data more often than they can be read.

The same, written another way.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n, batches = 0, 0, len(data_iter)
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    net.train(was_training)
    return correct / n
