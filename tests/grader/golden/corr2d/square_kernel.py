"""expects: square_only"""

import torch


def corr2d(X, K):
    k = K.size(0)
    windows = X.unfold(0, k, 1).unfold(1, k, 1)
    return torch.stack([torch.stack([(patch * K).sum() for patch in row]) for row in windows])
