"""Height and width are swapped.

The images lie on their sides. Among the three dimensions that are not the batch only the channels move; rows stay before columns.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 2, 1)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
