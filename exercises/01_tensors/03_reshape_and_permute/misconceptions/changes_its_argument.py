"""The tensor that was given is changed.

A name that ends in an underscore (`unsqueeze_`, `transpose_`, `resize_`) changes the tensor itself, here its shape, and the caller finds
another tensor than before. Use the name without the underscore.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze_(1)
