"""expects: none"""

import torch.nn.functional as F


def sharpen(X):
    P = F.pad(X, (1, 1, 1, 1))
    return 5 * X - P[:-2, 1:-1] - P[2:, 1:-1] - P[1:-1, :-2] - P[1:-1, 2:]


def once(X):
    P = F.pad(X, (1, 1, 1, 1))
    return P.unfold(0, 3, 1).unfold(1, 3, 1).mean((2, 3))


def blur(X):
    return once(once(X))


def edges(X):
    P = F.pad(X, (1, 1, 1, 1))
    column = P[:-2] + 2 * P[1:-1] + P[2:]
    return column[:, 2:] - column[:, :-2]
