"""Cross-validation: each fold of the rows is held out once.

N  rows        k  folds        i  the fold held out
"""

import torch
from torch import Tensor


def k_fold(X: Tensor, y: Tensor, k: int, i: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Fold i is rows start … end − 1; all rows before it and behind it are for training."""
    size, remainder = divmod(len(X), k)  # N = k · size + remainder
    # Every fold has `size` rows, the first `remainder` folds have one more.
    # Of these longer folds min(i, remainder) lie before fold i, and each moves its start on by one.
    start = i * size + min(i, remainder)
    end = start + size + (1 if i < remainder else 0)

    X_train = torch.cat([X[:start], X[end:]])
    y_train = torch.cat([y[:start], y[end:]])  # the same cuts, so that every row keeps its label
    return X_train, y_train, X[start:end], y[start:end]
