"""blur averages the neighbours and leaves the pixel itself out.

The neighbourhood of a pixel is 3 × 3 with the pixel in it: nine pixels, each with weight 1/9.
"""

import torch
import torch.nn.functional as F


def slide(X, K):
    return F.conv2d(X[None, None], torch.tensor(K)[None, None], padding=1)[0, 0]


def sharpen(X):
    return slide(X, [[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def blur(X):
    return slide(X, [[1 / 8, 1 / 8, 1 / 8], [1 / 8, 0, 1 / 8], [1 / 8, 1 / 8, 1 / 8]])


def edges(X):
    return slide(X, [[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
