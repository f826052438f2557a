"""expects: window_start_forgotten"""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    small = dY.reshape(-1, 1, dY.shape[-2] * dY.shape[-1]) / (h * w)
    return F.fold(small.expand(-1, h * w, -1), tuple(shape[-2:]), (h, w), stride=(h, w)).reshape(shape)


def max_pool_backward(X, dY, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    if X.dim() > 2:
        return torch.stack([max_pool_backward(x, dy, size) for x, dy in zip(X, dY)])
    dX = torch.zeros_like(X)
    for i, row in enumerate(dY):
        for j, share in enumerate(row):
            dX[divmod(X[i * h : i * h + h, j * w : j * w + w].argmax().item(), w)] = share
    return dX
