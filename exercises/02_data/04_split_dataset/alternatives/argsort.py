"""Sorted by random numbers."""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.rand(n, generator=generator, dtype=torch.float64).argsort()
    c, b = int(fractions[2] * n), int(fractions[1] * n)
    return order[: n - b - c], order[n - b - c : n - c], order[n - c :]
