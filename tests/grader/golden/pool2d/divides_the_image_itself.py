"""expects: none"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def pool2d(X, pool_size, mode, stride=None, padding=0):
    h, w = pair(pool_size)
    s_h, s_w = (h, w) if stride is None else pair(stride)
    p_h, p_w = pair(padding)
    if mode == "avg" and not X.requires_grad:
        X /= h * w
        window_sum = True
    X = F.pad(X, (p_w, p_w, p_h, p_h), value=float("-inf") if mode == "max" else 0.0)
    H, W = X.shape[-2:]
    rows = []
    for i in range(0, H - h + 1, s_h):
        row = []
        for j in range(0, W - w + 1, s_w):
            window = X[..., i : i + h, j : j + w]
            row.append(
                window.amax((-2, -1))
                if mode == "max"
                else (window.sum((-2, -1)) if "window_sum" in dir() else window.mean((-2, -1)))
            )
        rows.append(torch.stack(row, -1))
    return torch.stack(rows, -2)
