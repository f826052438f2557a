"""expects: one_maximum_for_all"""

import torch


def sigmoid(x):
    return torch.pow(1 + torch.exp(-x), -1)


def tanh(x):
    return 1 - 2 / (1 + torch.exp(2 * x))


def relu(x):
    return torch.where(x > 0, x, 0.0)


def softmax(x, dim):
    m = max(x.flatten().tolist())
    z = torch.exp(x - m)
    return z / torch.sum(z, dim, True)


def sigmoid_grad(x):
    s = sigmoid(x)
    return s - s * s


def tanh_grad(x):
    t = tanh(x)
    return 1 - t * t


def relu_grad(x):
    return torch.where(x > 0, 1.0, 0.0)
