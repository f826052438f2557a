"""The slope of relu at 0 is taken to be 1.

At its kink relu has no slope: 0 on the left, 1 on the right. A convention has to choose, and torch chooses 0, so only x > 0 counts.
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
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 1 - tanh(x) ** 2


def relu_grad(x):
    return (x >= 0).float()
