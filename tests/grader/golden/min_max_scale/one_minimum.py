"""expects: whole_table"""

import torch


def min_max_scale(X):
    low, high = torch.min(X), torch.max(X)
    return (X - low).div(high - low)
