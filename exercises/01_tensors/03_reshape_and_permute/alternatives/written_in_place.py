"""Numbers written into fresh tensors."""

import torch


def flatten_images(X):
    out = torch.zeros(len(X), X[0].numel(), dtype=X.dtype)
    for n, image in enumerate(X):
        out[n] = image.ravel()
    return out


def unflatten(x, C, H, W):
    out = x.new_empty(len(x), C, H, W)
    for c in range(C):
        for i in range(H):
            out[:, c, i] = x[:, (c * H + i) * W : (c * H + i + 1) * W]
    return out


def to_channels_first(X_nhwc):
    N, H, W, C = X_nhwc.shape
    out = X_nhwc.new_zeros(N, C, H, W)
    for c in range(C):
        out[:, c] = X_nhwc[:, :, :, c]
    return out


def add_channel(X_nhw):
    return torch.cat([X_nhw.unsqueeze(1)])
