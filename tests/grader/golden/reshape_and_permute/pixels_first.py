"""expects: unflattened_channels_last"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return torch.einsum("nhwc->nchw", x.unflatten(1, (H, W, C)))


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
