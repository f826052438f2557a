"""expects: forbidden"""

import torch
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    X, K = X.clone().requires_grad_(), K.clone().requires_grad_()
    return torch.autograd.grad(corr2d(X, K), (X, K), dY)
