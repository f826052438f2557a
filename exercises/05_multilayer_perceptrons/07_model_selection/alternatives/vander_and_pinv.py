"""vander and the pseudo-inverse; lists of errors."""

import torch
from k_fold import k_fold


def poly_features(x, degree):
    return torch.vander(x, degree + 1, increasing=True)


def fold_errors(x, y, degree, k, i):
    x_train, y_train, x_val, y_val = k_fold(x, y, k, i)
    centre, width = x_train.mean(), x_train.std(unbiased=False)
    w = torch.linalg.pinv(poly_features((x_train - centre) / width, degree)) @ y_train
    mse = torch.nn.functional.mse_loss
    return (
        mse(poly_features((x_train - centre) / width, degree) @ w, y_train),
        mse(poly_features((x_val - centre) / width, degree) @ w, y_val),
    )


def cross_validate(x, y, degrees, k):
    out = {}
    for degree in degrees:
        table = torch.tensor([fold_errors(x, y, degree, k, i) for i in range(k)])
        out[degree] = table.mean(0).tolist()
    return out


def best_degree(errors):
    best = None
    for degree in sorted(errors):
        if best is None or errors[degree][1] < errors[best][1]:
            best = degree
    return best
