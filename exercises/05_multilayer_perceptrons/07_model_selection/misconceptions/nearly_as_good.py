"""A smaller degree is chosen that is only nearly as good.

Some books choose the simplest model whose error is close to the smallest one. Here it is the smallest validation error itself, and the smaller degree only where two are equal.
"""

from collections.abc import Iterable

import torch
from k_fold import k_fold
from torch import Tensor


def poly_features(x_N: Tensor, degree: int) -> Tensor:
    """F[j, i] = x[j]^i, shape (N, degree + 1)."""
    return torch.stack([x_N**i for i in range(degree + 1)], dim=1)


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


def best_degree(errors):
    smallest = min(val for _, val in errors.values())
    return min(degree for degree, (_, val) in errors.items() if val <= 1.1 * smallest)


def _mean_squared_error(y_hat_N: Tensor, y_N: Tensor) -> float:
    return ((y_hat_N - y_N) ** 2).mean().item()
