"""expects: sum_for_mean

A loop that adds up and never divides.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (784, 10), generator=generator, requires_grad=True)
    b = torch.zeros(10, requires_grad=True)
    return W, b


def softmax(o):
    o = o - o.max(dim=1, keepdim=True).values
    e = torch.exp(o)
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W + b)


def cross_entropy(y_hat, y):
    loss = 0
    for i, k in enumerate(y):
        loss = loss - torch.log(y_hat[i, k])
    return loss
