"""expects: relu_grad_one_at_zero"""

import torch


def sigmoid(x):
    return torch.pow(1 + torch.exp(-x), -1)


def tanh(x):
    return 1 - 2 / (1 + torch.exp(2 * x))


def relu(x):
    return torch.where(x > 0, x, 0.0)


def softmax(x, dim):
    largest = torch.max(x, dim=dim, keepdim=True).values
    shares = (x - largest).exp()
    return shares / shares.sum(dim=dim, keepdim=True)


def sigmoid_grad(x):
    s = sigmoid(x)
    return s - s * s


def tanh_grad(x):
    t = tanh(x)
    return 1 - t * t


def relu_grad(x):
    out = torch.ones_like(x)
    out[x < 0] = 0
    return out
