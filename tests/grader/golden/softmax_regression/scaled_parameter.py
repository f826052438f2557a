"""expects: not_a_leaf

Both computed after the gradient was asked for.
"""

import torch


def init_params(generator):
    W = torch.randn((784, 10), generator=generator, requires_grad=True)
    W = W / 100
    b = torch.zeros(10, requires_grad=True)
    return W, b


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
