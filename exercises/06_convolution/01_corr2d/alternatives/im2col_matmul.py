"""Patches as columns, the kernel as a row, one matrix product."""

import torch


def corr2d(X, K):
    h, w = K.shape
    columns = torch.nn.functional.unfold(X[None, None], (h, w))[0]
    return (K.reshape(1, -1) @ columns).reshape(X.shape[0] - h + 1, X.shape[1] - w + 1)
