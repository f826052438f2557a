"""expects: reshape_as_transpose"""

import torch


def flatten_images(X):
    return X.flatten(1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.reshape(X_nhwc.shape[0], X_nhwc.shape[3], X_nhwc.shape[1], X_nhwc.shape[2])


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
