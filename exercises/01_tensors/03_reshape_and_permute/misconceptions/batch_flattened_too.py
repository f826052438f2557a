"""The batch is flattened, too.

All images become one long row. Each image shall have a row of its own: the first dimension stays, only the others become one.
"""

import torch


def flatten_images(X):
    return X.flatten()


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
