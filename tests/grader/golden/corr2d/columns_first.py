"""expects: wrong_slice_order"""

import torch


def corr2d(X, K):
    return torch.einsum("ijab,ab->ji", X.unfold(0, len(K), 1).unfold(1, len(K[0]), 1), K)
