"""expects: output_too_small"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = []
    for i in range(H - h):
        Y += [torch.stack([torch.sum(K * X[i : i + h, j : j + w]) for j in range(W - w)])]
    return torch.stack(Y)
