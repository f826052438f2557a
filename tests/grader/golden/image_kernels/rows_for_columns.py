"""expects: edges_the_other_way"""

import torch.nn.functional as F


def sharpen(X):
    P = F.pad(X, (1, 1, 1, 1))
    return 5 * X - P[:-2, 1:-1] - P[2:, 1:-1] - P[1:-1, :-2] - P[1:-1, 2:]


def blur(X):
    P = F.pad(X, (1, 1, 1, 1))
    return P.unfold(0, 3, 1).unfold(1, 3, 1).mean((2, 3))


def edges(X):
    P = F.pad(X, (1, 1, 1, 1))
    below, above = P[2:], P[:-2]
    step = below - above
    return step[:, :-2] + 2 * step[:, 1:-1] + step[:, 2:]
