"""expects: softmax_wrong_dim"""

import torch


def sigmoid(x):
    return torch.pow(1 + torch.exp(-x), -1)


def tanh(x):
    return 1 - 2 / (1 + torch.exp(2 * x))


def relu(x):
    return torch.where(x > 0, x, 0.0)


def softmax(x, dim):
    if x.ndim == 1:
        dim = 0
    else:
        dim = 1
    shares = torch.exp(x - x.max(dim, keepdim=True)[0])
    return shares / shares.sum(dim, keepdim=True)


def sigmoid_grad(x):
    s = sigmoid(x)
    return s - s * s


def tanh_grad(x):
    t = tanh(x)
    return 1 - t * t


def relu_grad(x):
    return torch.where(x > 0, 1.0, 0.0)
