"""The number of right predictions comes back, not their share.

Accuracy is between 0 and 1: divide by the number of samples.
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
    net.train(was_training)
    return float(correct)
