"""The sign of the edges is reversed: the kernel was turned before it slid.

True convolution turns the kernel by half a turn. Sharpen and blur look the same after that, but the edge kernel becomes its own negative. Use
it as it stands: left −1 −2 −1, right 1 2 1, so that a step from dark to bright is positive.
"""

import torch
import torch.nn.functional as F


def slide(X, K):
    return F.conv2d(X[None, None], torch.tensor(K).flip(0, 1)[None, None], padding=1)[0, 0]


def sharpen(X):
    return slide(X, [[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def blur(X):
    return slide(X, [[1 / 9] * 3] * 3)


def edges(X):
    return slide(X, [[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
