"""It takes the first half, not every other one.

`:2` is the first two, and `: H // 2` the upper half. The step is the third part of a slice, behind the second colon.
"""

import torch


def first_image(X):
    return X[0]


def red_channel(X):
    return X[:, 0]


def top_left(X, k):
    return X[:, :, :k, :k]


def every_other_pixel(X):
    return X[:, :, : X.shape[2] // 2, : X.shape[3] // 2]


def last_two(X):
    return X[-2:]


def flip_left_right(X):
    return X.flip(3)
