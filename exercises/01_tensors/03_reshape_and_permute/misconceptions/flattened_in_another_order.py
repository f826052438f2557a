"""The numbers of a row are in another order.

The row shall go through the first channel, row by row, then through the next channel. That is the order in which the tensor is read anyway:
nothing has to be permuted first.
"""

import torch


def flatten_images(X):
    return X.permute(0, 2, 3, 1).flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
