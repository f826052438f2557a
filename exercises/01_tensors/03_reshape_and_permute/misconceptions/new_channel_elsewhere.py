"""The new dimension is in the wrong place.

The channel belongs between the images and their rows: (N, 1, H, W). The number given to `unsqueeze` is the place of the new dimension,
counted from 0.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(-1)
