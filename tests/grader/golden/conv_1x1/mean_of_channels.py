"""expects: averaged"""

import torch


def corr2d_1x1(X, K):
    return torch.mean(K * X[None], dim=1)
