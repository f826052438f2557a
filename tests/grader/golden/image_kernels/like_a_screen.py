"""expects: cut_off"""

import torch
import torch.nn.functional as F


def on_screen(Y):
    return torch.minimum(torch.maximum(Y, torch.tensor(0.0)), torch.tensor(255.0))


def sharpen(X):
    P = F.pad(X, (1, 1, 1, 1))
    return on_screen(5 * X - P[:-2, 1:-1] - P[2:, 1:-1] - P[1:-1, :-2] - P[1:-1, 2:])


def blur(X):
    P = F.pad(X, (1, 1, 1, 1))
    return on_screen(P.unfold(0, 3, 1).unfold(1, 3, 1).mean((2, 3)))


def edges(X):
    P = F.pad(X, (1, 1, 1, 1))
    column = P[:-2] + 2 * P[1:-1] + P[2:]
    return on_screen(column[:, 2:] - column[:, :-2])
