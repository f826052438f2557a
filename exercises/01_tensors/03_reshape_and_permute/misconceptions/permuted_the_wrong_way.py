"""The dimensions are permuted the wrong way.

`permute` is told where each new dimension comes from: for (N, C, H, W) that is place 0, then the place where the channels are now, then
rows and columns.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 2, 3, 1)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
