"""softmax adds up along the wrong dimension.

`dim` says along which dimension the result adds up to 1: with `dim=1` each row, since walking along dimension 1 passes through the numbers of one row.
Hand `dim` on to the maximum and to the sum, and use no fixed dimension.
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def tanh(x):
    return 2 * sigmoid(2 * x) - 1


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(-1, keepdim=True))
    return powers / powers.sum(-1, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 1 - tanh(x) ** 2


def relu_grad(x):
    return (x > 0).float()
