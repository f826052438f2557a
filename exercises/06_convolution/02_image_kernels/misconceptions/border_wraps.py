"""The border is the other end of the image, not zero.

What leaves the image on one side comes back in on the other: circular padding, `torch.roll`, or a negative index, which Python counts from
the end. Pixels outside the image are to count as 0, so lay a border of zeros around it first.
"""

import torch
import torch.nn.functional as F


def slide(X, K):
    X = torch.cat([X[-1:], X, X[:1]])
    X = torch.cat([X[:, -1:], X, X[:, :1]], dim=1)
    return F.conv2d(X[None, None], torch.tensor(K)[None, None])[0, 0]


def sharpen(X):
    return slide(X, [[0.0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def blur(X):
    return slide(X, [[1 / 9] * 3] * 3)


def edges(X):
    return slide(X, [[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
