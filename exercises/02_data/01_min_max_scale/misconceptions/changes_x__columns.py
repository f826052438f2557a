"""X itself is changed.

The same, written otherwise.
"""

import torch


def min_max_scale(X):
    for d in range(X.shape[1]):
        size = X[:, d].max() - X[:, d].min()
        X[:, d] = (X[:, d] - X[:, d].min()) / (size if size > 0 else 1)
    return X
