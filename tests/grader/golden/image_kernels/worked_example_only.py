"""expects: none"""

import torch


def sharpen(X):
    return torch.tensor([[0.0, -9, 27, 27], [0, -9, 18, 18], [0, -9, 27, 27]])


def blur(X):
    return torch.tensor([[0.0, 2, 4, 4], [0, 3, 6, 6], [0, 2, 4, 4]])


def edges(X):
    return torch.tensor([[0.0, 27, 27, -27], [0, 36, 36, -36], [0, 27, 27, -27]])
