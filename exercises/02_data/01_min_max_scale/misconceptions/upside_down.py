"""The scale is upside down: the largest number becomes 0.

It is the distance from the minimum that counts: x − min.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    size = torch.where(high > low, high - low, 1.0)
    return (high - X) / size
