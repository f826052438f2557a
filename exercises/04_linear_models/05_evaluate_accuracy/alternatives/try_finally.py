"""Restores every module's own mode, even when the net fails; each part for itself."""

import torch


def evaluate_accuracy(net, data_iter):
    modes = {module: module.training for module in net.modules()}
    hits = []
    try:
        net.train(False)
        with torch.no_grad():
            for X, y in data_iter:
                hits.extend((torch.topk(net(X), 1).indices[:, 0] == y).tolist())
    finally:
        for module, mode in modes.items():
            module.training = mode
    return sum(hits) / len(hits)
