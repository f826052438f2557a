"""X itself is changed.

`X -= …` and `X[:, d] = …` write into X, and X belongs to the caller. Compute a new tensor, or copy X first.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    size = torch.where(high > low, high - low, 1.0)
    X -= low
    X /= size
    return X
