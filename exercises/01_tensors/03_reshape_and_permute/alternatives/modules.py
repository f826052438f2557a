"""torch's layers, and movedim."""

import torch


def flatten_images(X):
    return torch.nn.Flatten()(X)


def unflatten(x, C, H, W):
    return torch.nn.Unflatten(1, (C, H, W))(x)


def to_channels_first(X_nhwc):
    return X_nhwc.movedim(-1, 1)


def add_channel(X_nhw):
    return X_nhw.unflatten(0, (-1, 1))
