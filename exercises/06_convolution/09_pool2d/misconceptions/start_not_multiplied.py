"""The windows start at i and j, not at i · s and j · s.

The output has the right size, but its windows crowd into the upper left corner. Output pixel (i, j) belongs to the window that starts at
row i · s_h and column j · s_w.
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
    rows = range((X.shape[-2] - h) // s_h + 1)
    columns = range((X.shape[-1] - w) // s_w + 1)
    Y = [torch.stack([read(X[..., i : i + h, j : j + w], mode) for j in columns], dim=-1) for i in rows]
    return torch.stack(Y, dim=-2)


def read(window, mode):
    return window.amax(dim=(-2, -1)) if mode == "max" else window.mean(dim=(-2, -1))
