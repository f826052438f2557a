"""The network is put into training mode at the end, whatever mode it came in.

A network that was in use, in evaluation mode, suddenly drops numbers at random. Note the mode before you switch, and restore that one.
"""

import torch


def evaluate_accuracy(net, data_iter):
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    net.train()
    return correct / n
