"""expects: flipped_kernel"""

import torch


def corr2d(X, K):
    windows = X.unfold(0, K.size(0), 1).unfold(1, K.size(1), 1)
    return torch.einsum("ijab,ab->ij", windows, torch.rot90(K, 2))
