"""The numbers are right, but no gradient flows back.

Somewhere the result leaves the graph: `.item()`, `.data`, `.detach()`, `.numpy()`, `torch.no_grad()`, or `torch.tensor(…)` around computed
values. A layer that passes no gradient cannot be trained. Keep everything a tensor; write into a fresh `torch.zeros` or use `torch.stack`.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.tensor([[(X[i : i + h, j : j + w] * K).sum().item() for j in columns] for i in rows])
