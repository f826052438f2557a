"""A convolution is one large, sparse matrix: built from the kernel, times the flat image."""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    rows = []
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            row = torch.nn.functional.pad(K, (j, W - w - j, i, H - h - i))
            rows += [row.flatten()]
    return (torch.stack(rows) @ X.flatten()).view(H - h + 1, W - w + 1)
