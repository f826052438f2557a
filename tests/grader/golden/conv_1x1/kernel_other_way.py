"""expects: kernel_transposed"""

import torch


def corr2d_1x1(X, K):
    weights = K[:, :, 0, 0].transpose(0, 1)
    return torch.einsum("oc,chw->ohw", weights, X)
