"""expects: changes_x"""

import torch


def min_max_scale(X):
    low = X.amin(0)
    size = (X.amax(0) - low).clamp(min=1e-9)
    return X.sub_(low).div_(size)
