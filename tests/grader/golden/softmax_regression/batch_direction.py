"""expects: softmax_over_batch

dim=0, without a guard.
"""

import torch


def init_params(generator):
    W = torch.normal(0, 0.01, (784, 10), generator=generator, requires_grad=True)
    b = torch.zeros(10, requires_grad=True)
    return W, b


def net(W, b, X):
    scores = X.flatten(1) @ W + b
    return scores.exp() / scores.exp().sum(0)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y)), y]).mean()
