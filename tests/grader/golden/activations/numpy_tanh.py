"""expects: forbidden"""

import torch
import numpy as np


def sigmoid(x):
    return torch.pow(1 + torch.exp(-x), -1)


def tanh(x):
    return torch.from_numpy(np.tanh(x.detach().numpy()))


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
    return torch.where(x > 0, 1.0, 0.0)
