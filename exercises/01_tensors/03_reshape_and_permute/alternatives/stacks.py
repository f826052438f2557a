"""Image by image, channel by channel."""

import torch


def flatten_images(X):
    return torch.stack([torch.cat([row for channel in image for row in channel]) for image in X])


def unflatten(x, C, H, W):
    return torch.stack([torch.stack([torch.stack(list(plane.split(W))) for plane in row.split(H * W)]) for row in x])


def to_channels_first(X_nhwc):
    return torch.stack([X_nhwc[..., c] for c in range(X_nhwc.shape[3])], dim=1)


def add_channel(X_nhw):
    return torch.stack([X_nhw], dim=1)
