"""expects: padding_not_counted"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    H, W = X.shape[-2:]
    rows = []
    for top in range(-p, H + p - h + 1, s):
        row = []
        for left in range(-q, W + q - w + 1, t):
            window = X[..., max(top, 0) : top + h, max(left, 0) : left + w]
            row.append(window.amax((-2, -1)) if mode == "max" else window.mean((-2, -1)))
        rows.append(torch.stack(row, -1))
    return torch.stack(rows, -2)
