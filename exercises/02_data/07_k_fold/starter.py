"""Cross-validation: each fold of the rows is held out once."""

from torch import Tensor


def k_fold(X: Tensor, y: Tensor, k: int, i: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Hold out fold i of k for validation and keep all other rows for training.

    The k folds share no row, hold all N rows together, and their sizes differ by at most one. Which rows form a fold
    and in which order they come is free, but the same for every call with the same X, y and k.

    Args:
        X: rows of features, shape (N, …), N first; it stays as it was.
        y: labels or targets, shape (N, …), entry j belongs to row j of X; it stays as it was.
        k: number of folds, from 2 to N.
        i: the fold to hold out, from 0 to k − 1.

    Returns:
        (X_train, y_train, X_val, y_val), with the dtypes of X and y: fold i in X_val and y_val, all other rows in
        X_train and y_train. Rows keep their label.
    """
    raise NotImplementedError
