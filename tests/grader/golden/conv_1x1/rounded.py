"""expects: none"""

import torch


def corr2d_1x1(X, K):
    return torch.einsum("chw,ocab->ohw", X, K).round(decimals=2)
