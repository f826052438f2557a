"""expects: forbidden
Lays the image out in one row and convolves in one dimension.
"""
import torch
import torch.nn.functional as F


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    kernel = F.pad(K, (0, W - w)).reshape(-1)[: (h - 1) * W + w]
    flat = F.conv1d(X.reshape(1, 1, -1), kernel[None, None])[0, 0]
    return F.pad(flat, (0, w - 1)).reshape(H - h + 1, W)[:, : W - w + 1]
