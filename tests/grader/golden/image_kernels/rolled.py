"""expects: border_wraps"""

import torch


def neighbour(X, down, right):
    return torch.roll(X, (-down, -right), (0, 1))


def sharpen(X):
    return 5 * X - sum(neighbour(X, a, b) for a, b in [(-1, 0), (1, 0), (0, -1), (0, 1)])


def blur(X):
    return sum(neighbour(X, a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)) / 9


def edges(X):
    return sum(w * (neighbour(X, a, 1) - neighbour(X, a, -1)) for a, w in [(-1, 1), (0, 2), (1, 1)])
