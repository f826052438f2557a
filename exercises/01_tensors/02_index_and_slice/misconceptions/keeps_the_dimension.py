"""A dimension of length 1 is left over where one should be gone.

A slice keeps its dimension, even when it picks only one: `X[:1]` is still a batch, of one image. A plain number drops the dimension.
"""

import torch


def first_image(X):
    return X[:1]


def red_channel(X):
    return X[:, :1]


def top_left(X, k):
    return X[:, :, :k, :k]


def every_other_pixel(X):
    return X[:, :, ::2, ::2]


def last_two(X):
    return X[-2:]


def flip_left_right(X):
    return X.flip(3)
