"""expects: forbidden"""

import torch


def max_pool_backward(X, dY, size):
    X = X.clone().requires_grad_()
    h, w = size if isinstance(size, tuple) else (size, size)
    Y = X.unfold(-2, h, h).unfold(-2, w, w).flatten(-2).max(-1).values
    Y.backward(dY)
    return X.grad


def avg_pool_backward(dY, shape, size):
    X = torch.zeros(shape, requires_grad=True)
    h, w = size if isinstance(size, tuple) else (size, size)
    X.unfold(-2, h, h).unfold(-2, w, w).mean((-2, -1)).backward(dY)
    return X.grad
