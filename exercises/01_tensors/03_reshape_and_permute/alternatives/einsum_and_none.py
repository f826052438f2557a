"""Letters for the dimensions, and None for a new one."""

import torch


def flatten_images(X):
    return X.reshape(X.shape[0], -1)


def unflatten(x, C, H, W):
    return torch.unflatten(x, 1, (C, H, W))


def to_channels_first(X_nhwc):
    return torch.einsum("nhwc->nchw", X_nhwc)


def add_channel(X_nhw):
    return X_nhw[:, None]
