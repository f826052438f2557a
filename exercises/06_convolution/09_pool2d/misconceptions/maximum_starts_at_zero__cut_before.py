"""Negative pixels are cut off before the maximum is taken.

The same mistake in two steps.

"""

import torch
import torch.nn.functional as F

def pair(size):
    return (size, size) if isinstance(size, int) else size

def pool2d(X, pool_size, mode, stride=None, padding=0):
    h, w = pair(pool_size)
    s_h, s_w = (h, w) if stride is None else pair(stride)
    p_h, p_w = pair(padding)
    X = X.clamp(min=0) if mode == 'max' else X
    X = F.pad(X, (p_w, p_w, p_h, p_h), value=float("-inf") if mode == "max" else 0.0)
    H, W = X.shape[-2:]
    rows = []
    for i in range(0, H - h + 1, s_h):
        row = []
        for j in range(0, W - w + 1, s_w):
            window = X[..., i:i + h, j:j + w]
            row.append(window.amax((-2, -1)) if mode == "max" else window.mean((-2, -1)))
        rows.append(torch.stack(row, -1))
    return torch.stack(rows, -2)
