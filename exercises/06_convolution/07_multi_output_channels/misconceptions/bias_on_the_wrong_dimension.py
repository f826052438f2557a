"""The bias meets the columns (or the rows, or the images), not the output channels.

Broadcasting lines shapes up from the right, so b of shape (O,) meets the last dimension, the width. Either the shapes clash, or, where there happen to be O columns, the numbers are silently wrong. Give b dimensions
of size 1 until O stands below O.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b
