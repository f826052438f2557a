"""The squares are averaged over the coordinates.

The same, written otherwise.
"""


def subtract_channel_mean(X):
    return X - X.mean(dim=(0, 2, 3), keepdim=True)


def outer_sum(a, b):
    return a[:, None] + b


def pairwise_distances(A, B):
    return (A[:, None] - B).pow(2).mean(-1).sqrt()
