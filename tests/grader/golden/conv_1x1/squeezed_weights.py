"""expects: drops_dimensions"""

import torch


def corr2d_1x1(X, K):
    return torch.squeeze(torch.einsum("chw,ocab->ohw", X, K))
