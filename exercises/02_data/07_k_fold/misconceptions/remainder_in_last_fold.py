"""The last fold takes the whole remainder.

With 11 rows and 4 folds its size would be 5, that of the others 2, and its measurement would be made by a model that had learned from fewer rows. The remainder
has fewer rows than there are folds: one row for each of the first few.
"""

import torch


def k_fold(X, y, k, i):
    size = len(X) // k
    start = i * size
    end = start + size if i < k - 1 else len(X)
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start:end], y[start:end]
