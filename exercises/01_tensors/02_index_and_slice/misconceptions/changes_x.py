"""X itself is changed.

The result is right, but it was written into X, and X belongs to the caller. Worse, a slice of X is only a view of it: writing into the one
writes into the other.
"""

import torch


def first_image(X):
    return X[0]


def red_channel(X):
    return X[:, 0]


def top_left(X, k):
    return X[:, :, :k, :k]


def every_other_pixel(X):
    return X[:, :, ::2, ::2]


def last_two(X):
    return X[-2:]


def flip_left_right(X):
    X[:] = X.flip(3)
    return X
