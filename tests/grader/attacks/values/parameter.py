"""expects: failed
Returns a parameter, cut off from its inputs.
"""
import torch


def corr2d(X, K):
    rows, columns = X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1
    windows = X.detach().unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1)
    return torch.nn.Parameter((windows * K.detach()).sum((2, 3)).reshape(rows, columns))
