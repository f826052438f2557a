"""W is (10, 784): its dimensions are swapped.

`nn.Linear` keeps its weight that way, but here the formula is x · W with a row x of 784 numbers: W has a row for each pixel and a column for each class.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (10, 784), generator=generator, requires_grad=True)
    return W, torch.zeros(10, requires_grad=True)


def softmax(o):
    e = torch.exp(o - o.amax(dim=1, keepdim=True))
    return e / e.sum(dim=1, keepdim=True)


def net(W, b, X):
    return softmax(X.reshape(len(X), -1) @ W.T + b)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
