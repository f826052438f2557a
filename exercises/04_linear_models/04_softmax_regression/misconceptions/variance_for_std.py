"""The standard deviation of W is 0.1: 0.01 was taken for the variance.

The variance is the square of the standard deviation. A standard deviation of 0.01 means a variance of 0.0001. torch's `normal` and a factor in front of `randn`
both speak of the standard deviation.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01**0.5, (784, 10), generator=generator, requires_grad=True)
    return W, torch.zeros(10, requires_grad=True)


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
