"""Only the network's own flag is switched, not its parts'.

The same, written another way.
"""

import torch


def evaluate_accuracy(net, data_iter):
    net.training = False
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    return correct / n
