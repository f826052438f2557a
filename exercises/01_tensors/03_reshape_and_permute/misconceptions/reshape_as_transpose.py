"""Reshape is used where directions change places.

The shape is right, the numbers are in the wrong places. `reshape` and `view` keep the order in which the numbers are read and only break
the lines elsewhere; so what were the three channels of a pixel become neighbours in one image. To exchange directions, use `permute`.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    N, H, W, C = X_nhwc.shape
    return X_nhwc.reshape(N, C, H, W)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
