"""The numbers are right, but no gradient flows back.

Somewhere the result leaves the graph: `.item()`, `.data`, `.detach()`, `.numpy()`, `torch.no_grad()`, or `torch.tensor(…)` around computed values. Keep everything a tensor.
"""

import torch
from corr2d import corr2d


def corr2d_multi_in(X, K):
    with torch.no_grad():
        return sum(corr2d(x, k) for x, k in zip(X, K))
