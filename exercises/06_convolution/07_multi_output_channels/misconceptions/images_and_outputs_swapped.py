"""Images and output channels have changed places.

The result has the shape (N, O, H′, W′): the batch comes first. With the loop over the kernels outside and the loop over the images inside, the outputs come first.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    Y = torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
    return Y.transpose(0, 1)
