"""It wants the data more often than they can be read.

`data_iter` may be a stream: it is empty after one pass, and it has no `len`. Count the samples in the same loop in which you count the right predictions.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct = 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
    net.train(was_training)
    return correct / sum(len(y) for _, y in data_iter)
