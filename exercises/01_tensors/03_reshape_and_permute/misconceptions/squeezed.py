"""A dimension of length 1 gets lost.

`squeeze()` removes every dimension of length 1: a batch of a single image stops being a batch. Name the one that shall go, or do without.
"""

import torch


def flatten_images(X):
    return X.squeeze().flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
