"""A view of a contiguous copy."""

import torch


def flatten_images(X):
    return X.contiguous().view(X.size(0), X.size(1) * X.size(2) * X.size(3))


def unflatten(x, C, H, W):
    return x.contiguous().view(x.size(0), C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.transpose(2, 3).transpose(1, 2).contiguous()


def add_channel(X_nhw):
    return X_nhw.contiguous().view(X_nhw.shape[0], 1, *X_nhw.shape[1:])
