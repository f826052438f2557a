"""expects: equal_maxima_all_win"""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    small = dY.reshape(-1, 1, dY.shape[-2] * dY.shape[-1]) / (h * w)
    return F.fold(small.expand(-1, h * w, -1), tuple(shape[-2:]), (h, w), stride=(h, w)).reshape(shape)


def max_pool_backward(X, dY, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    m, n = dY.shape[-2:]
    best = X.unfold(-2, h, h).unfold(-2, w, w).amax((-2, -1))
    blow = lambda t: t.repeat_interleave(h, -2).repeat_interleave(w, -1)  # noqa: E731
    dX = torch.zeros(X.shape)
    dX[..., : m * h, : n * w] = torch.where(X[..., : m * h, : n * w] == blow(best), blow(dY), torch.tensor(0.0))
    return dX
