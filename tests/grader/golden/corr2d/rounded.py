"""expects: none"""

import torch


def corr2d(X, K):
    return torch.round((X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1) * K).sum((2, 3)), decimals=2)
