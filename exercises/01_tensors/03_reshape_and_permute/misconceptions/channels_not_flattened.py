"""The channels are not flattened.

The rows and columns became one dimension, but the channels still have their own. A dense layer wants one row per image: (N, C·H·W).
"""

import torch


def flatten_images(X):
    return X.flatten(2)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
