"""The numbers are right, but no gradient flows back.

Somewhere the result leaves the graph: `.item()`, `.data`, `.detach()`, `.numpy()`, `torch.no_grad()`, or `torch.tensor(…)` around computed values. Keep everything a
tensor.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    Y = (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
    return torch.tensor(Y.tolist())
