"""expects: overflow

The textbook formula.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (784, 10), generator=generator, requires_grad=True)
    b = torch.zeros(10, requires_grad=True)
    return W, b


def net(W, b, X):
    powers = torch.e ** (X.flatten(1).mm(W) + b)
    return powers / powers.sum(1).unsqueeze(1)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
