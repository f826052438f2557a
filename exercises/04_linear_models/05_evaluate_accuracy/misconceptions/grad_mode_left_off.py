"""Gradients stay switched off for the whole program.

`torch.set_grad_enabled(False)` as a statement of its own holds until somebody turns it on again: the next training would fail. `with torch.no_grad():` ends with its block.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    torch.set_grad_enabled(False)
    correct, n = 0, 0
    for X, y in data_iter:
        correct += (net(X).argmax(dim=1) == y).sum().item()
        n += len(y)
    net.train(was_training)
    return correct / n
