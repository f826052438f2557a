"""An index table of all windows, and a sort for the maximum."""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-1e30 if mode == "max" else 0.0)
    rows = torch.arange(0, X.size(-2) - h + 1, s)[:, None] + torch.arange(h)
    columns = torch.arange(0, X.size(-1) - w + 1, t)[:, None] + torch.arange(w)
    windows = X[..., rows[:, None, :, None], columns[None, :, None, :]].flatten(-2)
    return windows.sort(dim=-1).values[..., -1] if mode == "max" else windows.mean(dim=-1)
