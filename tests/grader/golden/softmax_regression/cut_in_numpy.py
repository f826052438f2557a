"""expects: detached

Picks the numbers with NumPy.
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
    p = y_hat.detach().numpy()[range(len(y)), y.numpy()]
    return -torch.log(torch.tensor(p)).mean()
