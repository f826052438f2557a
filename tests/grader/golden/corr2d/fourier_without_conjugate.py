"""expects: flipped_kernel"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    spectrum = torch.fft.rfft2(X) * torch.fft.rfft2(K, s=(H, W))
    return torch.fft.irfft2(spectrum, s=(H, W))[h - 1 :, w - 1 :]
