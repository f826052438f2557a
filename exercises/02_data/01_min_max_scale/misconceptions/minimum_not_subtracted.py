"""The minimum is not subtracted.

Dividing by the range makes the column 1 wide, but it begins wherever it began. Subtract the minimum first, so that it begins at 0.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    size = torch.where(high > low, high - low, 1.0)
    return X / size
