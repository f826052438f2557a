"""The last row of the fold is left out.

The end of a slice does not belong to it: `X[2:5]` is rows 2, 3 and 4. So the end is the start plus the size, without − 1.
"""

import torch


def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start : end - 1], y[start : end - 1]
