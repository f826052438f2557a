"""Normal equations; folds outside, degrees inside; keeps columns in a zeros table."""

import torch
from k_fold import k_fold


def poly_features(x, degree):
    F = torch.zeros(len(x), degree + 1, dtype=x.dtype)
    F[:, 0] = 1
    for i in range(degree):
        F[:, i + 1] = F[:, i] * x
    return F


def cross_validate(x, y, degrees, k):
    degrees = list(degrees)
    train = dict.fromkeys(degrees, 0.0)
    val = dict.fromkeys(degrees, 0.0)
    for i in range(k):
        x_train, y_train, x_val, y_val = k_fold(x, y, k, i)
        m, s = x_train.mean(), x_train.std()
        for d in degrees:
            A, B = poly_features((x_train - m) / s, d), poly_features((x_val - m) / s, d)
            w = torch.linalg.solve(A.T @ A, A.T @ y_train)
            train[d] += float((A @ w - y_train).pow(2).mean()) / k
            val[d] += float((B @ w - y_val).pow(2).mean()) / k
    return {d: (train[d], val[d]) for d in degrees}


def best_degree(errors):
    smallest = min(val for _, val in errors.values())
    return min(degree for degree, (_, val) in errors.items() if val == smallest)
