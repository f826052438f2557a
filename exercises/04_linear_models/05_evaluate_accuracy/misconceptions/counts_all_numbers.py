"""It divides by the number of scores, not by the number of samples.

`numel()` of a tensor (N, K) is N · K. There are N samples: the length of y.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    correct, n = 0, 0
    with torch.no_grad():
        for X, y in data_iter:
            y_hat = net(X)
            correct += (y_hat.argmax(dim=1) == y).sum().item()
            n += y_hat.numel()
    net.train(was_training)
    return correct / n
