"""Windows and one einsum; a single image is a batch of one."""

import torch


def conv2d(X, K, b):
    windows = X.unfold(2, K.shape[2], 1).unfold(3, K.shape[3], 1)
    return torch.einsum("ncijab,ocab->noij", windows, K) + b.view(1, -1, 1, 1)


def corr2d_multi_in_out(X, K):
    return conv2d(X.unsqueeze(0), K, torch.zeros(len(K))).squeeze(0)
