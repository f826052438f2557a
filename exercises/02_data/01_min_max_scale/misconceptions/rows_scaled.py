"""The rows are scaled, not the columns.

A column is a feature, and its minimum is found by going down the rows: the dimension that disappears is dimension 0.
"""

import torch


def min_max_scale(X):
    low, high = X.amin(1, keepdim=True), X.amax(1, keepdim=True)
    return (X - low) / torch.where(high > low, high - low, 1.0)
