"""expects: output_one_too_large"""

import torch


def corr2d(X, K):
    h, w = K.shape
    X = torch.cat([X, torch.zeros(1, X.shape[1])])
    X = torch.cat([X, torch.zeros(X.shape[0], 1)], dim=1)
    return (X.unfold(0, h, 1).unfold(1, w, 1) * K).sum((2, 3))
