"""The sum has lost its dimension, and the division goes along the wrong one.

`sum(dim)` of a (3, 3) matrix has shape (3,), and broadcasting lays that out as a row, whichever dimension was summed. Where the sizes differ, it does not
fit at all. `keepdim=True` leaves a 1 where the dimension was.
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def tanh(x):
    return 2 * sigmoid(2 * x) - 1


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 1 - tanh(x) ** 2


def relu_grad(x):
    return (x > 0).float()
