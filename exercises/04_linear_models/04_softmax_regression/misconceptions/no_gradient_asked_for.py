"""The parameters do not require a gradient.

A fresh tensor is a plain number store: torch keeps no graph for it, and `backward` has nothing to fill. Both W and b have to ask for it, with `requires_grad=True` or
`requires_grad_()`.
"""

import torch


def init_params(generator):
    return torch.normal(0, 0.01, (784, 10), generator=generator), torch.zeros(10)


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
