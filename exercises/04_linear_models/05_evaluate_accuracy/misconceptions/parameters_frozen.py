"""The parameters no longer require a gradient afterwards.

`requires_grad_(False)` changes the network itself, and it stays so: it would never learn again. `with torch.no_grad():` changes nothing that lasts.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    net.requires_grad_(False)
    correct, n = 0, 0
    for X, y in data_iter:
        correct += (net(X).argmax(dim=1) == y).sum().item()
        n += len(y)
    net.train(was_training)
    return correct / n
