"""Height and width are swapped.

The same, written otherwise.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.transpose(1, 3)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
