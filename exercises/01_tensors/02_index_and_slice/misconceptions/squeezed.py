"""Dimensions of length 1 get lost.

`squeeze()` removes every dimension of length 1, also that of the channels where there is only one, and that of the batch where there is one image. An index
removes just the dimension in whose place it stands.
"""


def first_image(X):
    return X[:1].squeeze()


def red_channel(X):
    return X[:, 0]


def top_left(X, k):
    return X[:, :, :k, :k]


def every_other_pixel(X):
    return X[:, :, ::2, ::2]


def last_two(X):
    return X[-2:]


def flip_left_right(X):
    return X.flip(3)
