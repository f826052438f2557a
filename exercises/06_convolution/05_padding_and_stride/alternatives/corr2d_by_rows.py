"""corr2d on each strip of rows, then every t-th column."""

import torch
from corr2d import corr2d


def corr2d_padded(X, K, padding, stride):
    p, q = padding if isinstance(padding, tuple) else (padding,) * 2
    s, t = stride if isinstance(stride, tuple) else (stride,) * 2
    top, left = torch.zeros(p, X.shape[1]), torch.zeros(X.shape[0] + 2 * p, q)
    X = torch.cat([left, torch.cat([top, X, top]), left], dim=1)
    strips = range(0, len(X) - len(K) + 1, s)
    return torch.cat([corr2d(X[i : i + len(K)], K) for i in strips])[:, ::t]
