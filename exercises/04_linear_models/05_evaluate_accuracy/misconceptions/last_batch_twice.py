"""The last batch is counted twice.

After a loop its variables still hold the last batch's values. What is added after the loop is added once more.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += len(y)
    correct += (net(X).argmax(dim=1) == y).sum().item()
    n += len(y)
    net.train(was_training)
    return correct / n
