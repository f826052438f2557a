"""The features lie on their side: one row for each power.

Rows are for the samples, columns for their features: shape (N, degree + 1). `torch.stack` puts its parts along dimension 0 unless it is told otherwise.
"""

import torch
from k_fold import k_fold


def poly_features(x, degree):
    return torch.stack([x**i for i in range(degree + 1)])


def cross_validate(x, y, degrees, k):
    errors = {}
    for degree in degrees:
        train_sum = val_sum = 0.0
        for i in range(k):
            x_train, y_train, x_val, y_val = k_fold(x, y, k, i)
            mean, std = x_train.mean(), x_train.std()
            F_train = poly_features((x_train - mean) / std, degree).T
            F_val = poly_features((x_val - mean) / std, degree).T
            w = torch.linalg.lstsq(F_train, y_train.unsqueeze(1)).solution.squeeze(1)
            train_sum += ((F_train @ w - y_train) ** 2).mean().item()
            val_sum += ((F_val @ w - y_val) ** 2).mean().item()
        errors[degree] = (train_sum / k, val_sum / k)
    return errors


def best_degree(errors):
    return min(errors, key=lambda degree: (errors[degree][1], degree))
