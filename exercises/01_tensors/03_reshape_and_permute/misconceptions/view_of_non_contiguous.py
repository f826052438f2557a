"""`view` refuses a tensor that is not contiguous.

After a permute the numbers no longer lie in memory in the order of the tensor. `view` never copies and has to give up; `reshape` and
`flatten` copy when they must.
"""

import torch


def flatten_images(X):
    return X.view(len(X), -1)


def unflatten(x, C, H, W):
    return x.reshape(-1, C, H, W)


def to_channels_first(X_nhwc):
    return X_nhwc.permute(0, 3, 1, 2)


def add_channel(X_nhw):
    return X_nhw.unsqueeze(1)
