"""The kernels are turned by half a turn.

That is what mathematicians call convolution. Layers skip the turn: the kernel's number at [a, b] meets the pixel at [i + a, j + b].

"""

import torch

def corr2d_multi_in_out(X, K):
    O, C, h, w = K.shape
    H, W = X.shape[1] - h + 1, X.shape[2] - w + 1
    Y = torch.zeros(O, H, W)
    for a in range(h):
        for b in range(w):
            Y = Y + torch.einsum("oc,chw->ohw", K[:, :, h - 1 - a, w - 1 - b], X[:, a:a + H, b:b + W])
    return Y

def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) + b[:, None, None] for x in X])
