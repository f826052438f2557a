"""expects: bias_added_for_every_channel"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.size(2), 1).unfold(2, K.size(3), 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    Y = 0
    for c in range(X.shape[1]):
        windows = X[:, c].unfold(1, K.size(2), 1).unfold(2, K.size(3), 1)
        Y = Y + torch.einsum("nijab,oab->noij", windows, K[:, c]) + b[None, :, None, None]
    return Y
