"""It gives the share of wrong predictions.

That is the error rate, 1 − accuracy. Count where prediction and label are equal.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) != y).sum().item()
            n += len(y)
    net.train(was_training)
    return correct / n
