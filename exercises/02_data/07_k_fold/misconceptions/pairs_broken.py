"""Rows and labels no longer belong together.

X and y are put into different orders. Draw or compute the row numbers once, and use the same ones for both.
"""

import torch


def k_fold(X, y, k, i):
    generator = torch.Generator().manual_seed(0)
    X = X[torch.randperm(len(X), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    Xs, ys = torch.tensor_split(X, k), torch.tensor_split(y, k)
    return torch.cat(Xs[:i] + Xs[i + 1 :]), torch.cat(ys[:i] + ys[i + 1 :]), Xs[i], ys[i]
