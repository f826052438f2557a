"""The images stand in the columns.

Each image shall be a row, so the number of images is the first length of the result.
"""

import torch


def flatten_images(X):
    return X.flatten(1).T


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
