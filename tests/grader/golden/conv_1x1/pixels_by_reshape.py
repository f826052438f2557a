"""expects: reshape_mixes"""

import torch


def corr2d_1x1(X, K):
    C, H, W = X.shape
    pixels = torch.reshape(X, (H * W, C))
    weights = K[:, :, 0, 0]
    out = torch.matmul(weights, pixels.transpose(0, 1))
    return out.view(len(K), H, W)
