"""The bias as the weight of one more channel that is 1 everywhere."""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.stack([(windows * k[:, None, None]).sum((0, 3, 4)) for k in K])


def conv2d(X, K, b):
    ones = torch.ones_like(X[:, :1])
    weight = torch.zeros_like(K[:, :1])
    weight[:, 0, 0, 0] = b
    X, K = torch.cat([X, ones], dim=1), torch.cat([K, weight], dim=1)
    return torch.stack([corr2d_multi_in_out(x, K) for x in X])
