"""The column of ones is missing.

The same, written otherwise.
"""

from collections.abc import Iterable

import torch
from k_fold import k_fold
from torch import Tensor


def poly_features(x_N, degree):
    return torch.stack([x_N**i for i in range(min(degree, 1), degree + 1)], dim=1)


def cross_validate(x_N: Tensor, y_N: Tensor, degrees: Iterable[int], k: int) -> dict[int, tuple[float, float]]:
    """For each degree the means over the folds of training and validation error."""
    errors = {}
    for degree in degrees:
        train_sum = val_sum = 0.0
        for i in range(k):
            x_train, y_train, x_val, y_val = k_fold(x_N, y_N, k, i)
            mean, std = x_train.mean(), x_train.std()  # of the training rows: the held-out ones stay unknown
            F_train_ND = poly_features((x_train - mean) / std, degree)
            F_val_ND = poly_features((x_val - mean) / std, degree)
            # lstsq wants targets with columns, (N, 1); w goes back to (D,), so that F @ w has the shape of y.
            w_D = torch.linalg.lstsq(F_train_ND, y_train.unsqueeze(1)).solution.squeeze(1)
            train_sum += _mean_squared_error(F_train_ND @ w_D, y_train)
            val_sum += _mean_squared_error(F_val_ND @ w_D, y_val)
        errors[degree] = (train_sum / k, val_sum / k)
    return errors


def best_degree(errors: dict[int, tuple[float, float]]) -> int:
    """The argmin over the degrees of the validation error; of equals the smallest degree."""
    return min(errors, key=lambda degree: (errors[degree][1], degree))


def _mean_squared_error(y_hat_N: Tensor, y_N: Tensor) -> float:
    return ((y_hat_N - y_N) ** 2).mean().item()
