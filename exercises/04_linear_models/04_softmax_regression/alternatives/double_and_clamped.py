"""Computes in double precision, guards the logarithm."""

import torch


def init_params(generator):
    with torch.no_grad():
        W = torch.zeros(784, 10).normal_(std=0.01, generator=generator)
    b = torch.zeros(10)
    for p in (W, b):
        p.requires_grad_()
    return W, b


def net(W, b, X):
    o = torch.nn.functional.linear(X.view(X.size(0), -1).double(), W.T.double(), b.double())
    shifted = o - o.max(-1).values[:, None]
    return (shifted.exp() / shifted.exp().sum(-1)[:, None]).float()


def cross_entropy(y_hat, y):
    p = torch.diagonal(y_hat[:, y])
    return -torch.log(p.clamp(min=1e-12)).sum() / len(p)
