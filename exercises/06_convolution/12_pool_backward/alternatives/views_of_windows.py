"""All windows at once: a view (…, H', h, W', w)."""

import torch


def avg_pool_backward(dY, shape, size):
    h, w = (size, size) if isinstance(size, int) else size
    m, n = dY.shape[-2:]
    dX = dY.new_zeros(shape)
    dX[..., : m * h, : n * w] = torch.kron(dY, torch.ones(h, w)) / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = (size, size) if isinstance(size, int) else size
    m, n = dY.shape[-2:]
    dX = X.new_zeros(X.shape)
    windows = X.unfold(-2, h, h).unfold(-2, w, w).reshape(*dY.shape, h * w)
    shares = torch.zeros(windows.shape)
    shares.scatter_(-1, windows.argmax(-1, keepdim=True), dY.unsqueeze(-1))
    shares = shares.unflatten(-1, (h, w)).transpose(-3, -2)
    dX[..., : m * h, : n * w] = shares.reshape(*dY.shape[:-2], m * h, n * w)
    return dX
