"""expects: bias_forgotten"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.size(2), 1).unfold(2, K.size(3), 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.cat([corr2d_multi_in_out(image, K).unsqueeze(0) for image in X])
