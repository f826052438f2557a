"""Reshape is used where directions change places.

The same, written otherwise.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    N, H, W, C = X_nhwc.shape
    return X_nhwc.view(N, C, H, W)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
