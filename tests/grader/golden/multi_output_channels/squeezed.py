"""expects: drops_dimensions"""

import torch


def conv2d(X, K, b):
    windows = X.unfold(2, K.size(2), 1).unfold(3, K.size(3), 1)
    return (torch.einsum("ncijab,ocab->noij", windows, K) + b[:, None, None]).squeeze()


def corr2d_multi_in_out(X, K):
    return conv2d(X[None], K, torch.zeros(K.shape[0]))
