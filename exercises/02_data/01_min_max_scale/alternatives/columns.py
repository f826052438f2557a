"""Column by column."""

import torch


def min_max_scale(X):
    columns = []
    for d in range(X.shape[1]):
        column = X[:, d]
        low, high = column.min(), column.max()
        columns.append((column - low) / (high - low) if high != low else torch.zeros_like(column))
    return torch.stack(columns, dim=1)
