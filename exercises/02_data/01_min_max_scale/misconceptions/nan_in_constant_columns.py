"""A constant column becomes NaN.

Its range is 0, and 0 / 0 is not a number. Give such a column another divisor; its numerator is 0 anyway.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(0), X.amax(0)
    return (X - low) / (high - low)
