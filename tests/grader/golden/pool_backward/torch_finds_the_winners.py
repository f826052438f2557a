"""expects: forbidden"""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    small = dY.reshape(-1, 1, dY.shape[-2] * dY.shape[-1]) / (h * w)
    return F.fold(small.expand(-1, h * w, -1), tuple(shape[-2:]), (h, w), stride=(h, w)).reshape(shape)


def max_pool_backward(X, dY, size):
    images, small = X.reshape(-1, 1, *X.shape[-2:]), dY.reshape(-1, 1, *dY.shape[-2:])
    _, places = F.max_pool2d(images, size, return_indices=True)
    return F.max_unpool2d(small, places, size, output_size=images.shape).reshape(X.shape)
