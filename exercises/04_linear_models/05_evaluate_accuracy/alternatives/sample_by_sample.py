"""One sample at a time, in pure Python."""

import torch


def evaluate_accuracy(net, data_iter):
    was = net.training
    net.eval()
    good = total = 0
    for X, y in data_iter:
        for x, label in zip(X, y):
            with torch.set_grad_enabled(False):
                scores = net(x[None])[0].tolist()
            good += scores.index(max(scores)) == label
            total += 1
    net.train() if was else net.eval()
    return float(good) / total
