"""expects: not_scaled
"""

import torch
from k_fold import k_fold


def poly_features(x, degree):
    return x.reshape(-1, 1) ** torch.arange(degree + 1)


def measure(parts, degree):
    x_train, y_train, x_val, y_val = parts
    shift, scale = x_train.mean(), x_train.std(correction=0)
    A = poly_features(x_train, degree)
    B = poly_features(x_val, degree)
    w = torch.linalg.pinv(A) @ y_train
    return torch.mean((A @ w - y_train) ** 2), torch.mean((B @ w - y_val) ** 2)


def cross_validate(x, y, degrees, k):
    result = {}
    for degree in degrees:
        found = [measure(k_fold(x, y, k, i), degree) for i in range(k)]
        train, val = zip(*found)
        result[degree] = (float(sum(train)) / k, float(sum(val)) / k)
    return result


def best_degree(errors):
    best, smallest = None, float("inf")
    for degree, (_, val) in sorted(errors.items()):
        if val < smallest:
            best, smallest = degree, val
    return best
