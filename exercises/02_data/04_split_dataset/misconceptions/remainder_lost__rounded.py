"""Samples are lost in rounding.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b, c = (round(f * n) for f in fractions)
    order = torch.randperm(n, generator=generator)
    return order[:a], order[a : a + b], order[a + b : a + b + c]
