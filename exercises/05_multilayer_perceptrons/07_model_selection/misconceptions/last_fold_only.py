"""Only the last fold counts.

The sums are overwritten by each fold. They start at 0 before the loop over the folds, and each fold adds to them.
"""

import torch
from k_fold import k_fold


def poly_features(x, degree):
    return torch.stack([x**i for i in range(degree + 1)], dim=1)


def cross_validate(x, y, degrees, k):
    errors = {}
    for degree in degrees:
        train_sum = val_sum = 0.0
        for i in range(k):
            x_train, y_train, x_val, y_val = k_fold(x, y, k, i)
            mean, std = x_train.mean(), x_train.std()
            F_train = poly_features((x_train - mean) / std, degree)
            F_val = poly_features((x_val - mean) / std, degree)
            w = torch.linalg.lstsq(F_train, y_train.unsqueeze(1)).solution.squeeze(1)
            train_sum = k * ((F_train @ w - y_train) ** 2).mean().item()
            val_sum = k * ((F_val @ w - y_val) ** 2).mean().item()
        errors[degree] = (train_sum / k, val_sum / k)
    return errors


def best_degree(errors):
    return min(errors, key=lambda degree: (errors[degree][1], degree))
