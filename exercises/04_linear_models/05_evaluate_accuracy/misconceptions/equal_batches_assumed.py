"""All batches are taken to be as large as one of them.

The last batch of an epoch is often shorter. Add up the length of every y instead of multiplying one length by the number of batches.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, batches, size = 0, 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).sum().item()
            size = size or len(y)
            batches += 1
    net.train(was_training)
    return correct / (batches * size)
