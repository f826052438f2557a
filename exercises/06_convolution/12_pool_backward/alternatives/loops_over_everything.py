"""Number by number."""

import torch


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    dX = torch.zeros(shape)
    flat, small = dX.view(-1, shape[-2], shape[-1]), dY.reshape(-1, dY.shape[-2], dY.shape[-1])
    for n in range(flat.shape[0]):
        for i in range(small.shape[1] * h):
            for j in range(small.shape[2] * w):
                flat[n, i, j] = small[n, i // h, j // w] / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    dX = torch.zeros(X.shape)
    flat, big, small = dX.view(-1, *X.shape[-2:]), X.reshape(-1, *X.shape[-2:]), dY.reshape(-1, *dY.shape[-2:])
    for n in range(len(flat)):
        for i in range(dY.shape[-2]):
            for j in range(dY.shape[-1]):
                best = max((big[n, a, b].item(), a, b) for a in range(i * h, i * h + h) for b in range(j * w, j * w + w))
                flat[n, best[1], best[2]] = small[n, i, j]
    return dX
