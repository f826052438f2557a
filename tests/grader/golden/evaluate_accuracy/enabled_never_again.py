"""expects: grad_mode_left_off

Enters no_grad and never leaves.
"""

import torch


def evaluate_accuracy(net, data_iter):
    mode = net.training
    net.eval()
    torch.no_grad().__enter__()
    right = samples = 0
    for X, y in data_iter:
        right += (net(X).argmax(1) == y).sum().item()
        samples += len(y)
    net.train(mode)
    return right / samples
