"""The accuracies of the batches are averaged.

A short last batch then counts as much as a full one, and each of its samples counts more than others. Count right predictions and samples over all batches, and divide once at the end.
"""

import torch


def evaluate_accuracy(net, data_iter):
    was_training = net.training
    net.eval()
    shares = []
    with torch.no_grad():
        for X, y in data_iter:
            shares.append((net(X).argmax(dim=1) == y).float().mean().item())
    net.train(was_training)
    return sum(shares) / len(shares)
