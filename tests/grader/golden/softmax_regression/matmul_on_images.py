"""expects: no_flatten

The last dimension taken for the pixels, written with einsum.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (784, 10), generator=generator, requires_grad=True)
    b = torch.zeros(10, requires_grad=True)
    return W, b


def net(W, b, X):
    o = torch.einsum("...d,dk->...k", X, W) + b
    e = (o - o.max(dim=-1, keepdim=True)[0]).exp()
    return e / e.sum(dim=-1, keepdim=True)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
