"""The same split comes every time.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    torch.manual_seed(generator.initial_seed())
    order = torch.randperm(n)
    return order[:a], order[a : a + b], order[a + b :]
