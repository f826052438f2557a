"""expects: upside_down"""

import torch


def min_max_scale(X):
    low, high = X.min(0)[0], X.max(0)[0]
    return 1 - (X - low) / (high - low)
