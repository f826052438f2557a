"""Only one image is left of the batch.

The first place in the brackets is that of the images. A number there picks a single image, and the rest of the batch is lost. To take
something from every image, put a colon in the first place.
"""

import torch


def first_image(X):
    return X[0]


def red_channel(X):
    return X[0, 0]


def top_left(X, k):
    return X[0, :, :k, :k]


def every_other_pixel(X):
    return X[0, :, ::2, ::2]


def last_two(X):
    return X[-2:]


def flip_left_right(X):
    return X[0].flip(2)
