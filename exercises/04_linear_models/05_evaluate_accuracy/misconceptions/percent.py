"""The accuracy is given in percent.

Here it is a share from 0 to 1.
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
    return 100 * correct / n
