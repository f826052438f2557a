"""expects: rows_scaled"""

import torch


def min_max_scale(X):
    rows = []
    for row in X:
        size = row.max() - row.min()
        rows.append((row - row.min()) / size)
    return torch.stack(rows)
