"""The rows are broken up as if the channels came last.

In each row the whole first channel comes first, then the second. So the lengths to break it into are C, H, W, in this order.
"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, H, W, C).permute(0, 3, 1, 2)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
