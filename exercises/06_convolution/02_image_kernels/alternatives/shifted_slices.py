"""The nine shifted images of one padded image, weighted and added."""

import torch


def _shifted(X):
    H, W = X.shape
    canvas = X.new_zeros(H + 2, W + 2)
    canvas[1:-1, 1:-1] = X
    return {(a, b): canvas[1 + a : 1 + a + H, 1 + b : 1 + b + W] for a in (-1, 0, 1) for b in (-1, 0, 1)}


def sharpen(X):
    at = _shifted(X)
    return 5 * X - at[-1, 0] - at[1, 0] - at[0, -1] - at[0, 1]


def blur(X):
    return torch.stack(list(_shifted(X).values())).mean(dim=0)


def edges(X):
    at = _shifted(X)
    right = at[-1, 1] + 2 * at[0, 1] + at[1, 1]
    left = at[-1, -1] + 2 * at[0, -1] + at[1, -1]
    return right - left
