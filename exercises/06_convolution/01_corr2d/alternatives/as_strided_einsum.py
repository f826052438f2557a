"""A view with four strides, and an einsum."""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    down, right = X.stride()
    windows = X.as_strided((H - h + 1, W - w + 1, h, w), (down, right, down, right))
    return torch.einsum("ijab,ab->ij", windows, K)
