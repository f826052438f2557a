"""The numbers go from −1 to 1.

That range is used, too, but here it is from 0 to 1.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    size = torch.where(high > low, high - low, 1.0)
    return 2 * (X - low) / size - 1
