"""Only the first batch is counted.

The same, written another way.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    X, y = next(iter(data_iter))
    with torch.no_grad():
        correct = (net(X).argmax(dim=1) == y).sum().item()
    net.train(was_training)
    return correct / len(y)
