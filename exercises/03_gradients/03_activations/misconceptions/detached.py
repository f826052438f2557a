"""The numbers are right, but no gradient flows back.

Somewhere the result leaves the graph: `.item()`, `.data`, `.detach()`, `.numpy()`, `torch.no_grad()`, or `torch.tensor(…)` around computed values. A
layer that passes no gradient cannot be trained. Keep everything a tensor.
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x.detach()))


def tanh(x):
    return 1 - 2 / (1 + torch.exp(2 * x))


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 1 - tanh(x) ** 2


def relu_grad(x):
    return (x > 0).float()
