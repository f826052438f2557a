"""inference_mode as a decorator; tensors as counters."""

import torch


@torch.inference_mode()
def evaluate_accuracy(net, data_iter):
    mode = net.training
    net = net.eval()
    right = torch.zeros(2)
    for X, y in data_iter:
        right += torch.tensor([(net(X).max(1).indices == y).sum(), y.numel()])
    net.train(mode)
    return (right[0] / right[1]).item()
