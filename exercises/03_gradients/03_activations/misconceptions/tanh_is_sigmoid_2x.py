"""tanh is taken for sigmoid(2x).

The two have the same shape, but sigmoid runs from 0 to 1 and tanh from −1 to 1, through 0. Stretch it and move it down: 2 · sigmoid(2x) − 1.
"""

import torch


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def tanh(x):
    return sigmoid(2 * x)


def relu(x):
    return x * (x > 0)


def softmax(x, dim):
    powers = torch.exp(x - x.amax(dim, keepdim=True))
    return powers / powers.sum(dim, keepdim=True)


def sigmoid_grad(x):
    return sigmoid(x) * (1 - sigmoid(x))


def tanh_grad(x):
    return 4 * sigmoid_grad(2 * x)


def relu_grad(x):
    return (x > 0).float()
