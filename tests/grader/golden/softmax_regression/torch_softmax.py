"""expects: forbidden

torch's softmax.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (784, 10), generator=generator, requires_grad=True)
    b = torch.zeros(10, requires_grad=True)
    return W, b


def net(W, b, X):
    return torch.softmax(X.flatten(1) @ W + b, dim=1)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
