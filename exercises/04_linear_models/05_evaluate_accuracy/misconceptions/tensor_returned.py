"""A tensor comes back, not a Python float.

`.sum()` gives a tensor, and dividing it gives another. `.item()`, `int(…)` or `float(…)` take the number out of it.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum()
            n += len(y)
    net.train(was_training)
    return correct / n
