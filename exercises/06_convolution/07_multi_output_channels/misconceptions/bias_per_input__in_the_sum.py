"""The bias is added to the input channels.

To what each of them gives.
"""

import torch
from corr2d import corr2d


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([torch.stack([sum(corr2d(x[c], k[c]) + b[c] for c in range(len(x))) for k in K]) for x in X])
