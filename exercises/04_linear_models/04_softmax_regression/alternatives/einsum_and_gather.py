"""einsum for the scores, gather for the right class, parameters in a list."""

import torch


def init_params(generator):
    W = torch.empty(784, 10)
    W.normal_(0, 0.01, generator=generator)
    return [W.requires_grad_(True), torch.zeros((10,), requires_grad=True)]


def net(W, b, X):
    weights = W.reshape(*X.shape[1:], -1)
    o = torch.einsum("nchw,chwk->nk", X, weights) + b
    o = o - o.detach().max(1, keepdim=True)[0]
    return o.exp() / o.exp().sum(-1, keepdim=True)


def cross_entropy(y_hat, y):
    return y_hat.gather(1, y.unsqueeze(1)).log().neg().mean()
