"""By the convolution theorem, with the conjugate for the turn."""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    spectrum = torch.fft.rfft2(X) * torch.fft.rfft2(K, s=(H, W)).conj()
    return torch.fft.irfft2(spectrum, s=(H, W))[: H - h + 1, : W - w + 1]
