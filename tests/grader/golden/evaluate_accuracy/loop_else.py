"""expects: last_batch_twice

A while loop that handles the last batch once more.
"""

import torch


def evaluate_accuracy(net, data_iter):
    mode = net.training
    net.eval()
    batches = list(data_iter)
    batches = batches + batches[-1:]
    right = samples = 0
    with torch.no_grad():
        for X, y in batches:
            right += (net(X).argmax(1) == y).sum().item()
            samples += len(y)
    net.train(mode)
    return right / samples
