"""It divides by the maximum, not by the range.

Then the smallest number does not become 0, or the largest not 1. The distance from the smallest to the largest, max − min, shall become 1.
"""

import torch


def min_max_scale(X):
    return X / X.amax(0)
