"""The indices are counted from 1.

The first sample has the index 0, and n is no index.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    order = order + 1
    return order[:a], order[a : a + b], order[a + b :]
