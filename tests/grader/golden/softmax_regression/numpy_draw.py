"""expects: ignores_generator

Draws with NumPy.
"""

import numpy as np
import torch


def init_params(generator):
    W = torch.tensor(np.random.normal(0, 0.01, (784, 10)), dtype=torch.float32, requires_grad=True)
    return W, torch.zeros(10, requires_grad=True)


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
