"""The last batch is counted twice.

The same, written another way.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            hits, size = (net(X).argmax(dim=1) == y).sum().item(), len(y)
            correct += hits
            n += size
    net.train(was_training)
    correct, n = correct + hits, n + size
    return correct / n
