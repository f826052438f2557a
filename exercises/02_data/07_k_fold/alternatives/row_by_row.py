"""Row by row, stacked.
"""

import torch


def k_fold(X, y, k, i):
    train, val = [], []
    for j, pair in enumerate(zip(X, y, strict=True)):
        (val if j % k == i else train).append(pair)
    parts = []
    for rows in (train, val):
        parts.append(torch.stack([row for row, _ in rows]))
        parts.append(torch.stack([label for _, label in rows]))
    return tuple(parts)
