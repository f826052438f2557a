"""The generator is ignored.

The shuffle comes from torch's, numpy's or Python's own source of chance, so nobody can make the same split again. Hand the generator on to
the function that shuffles.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n)
    return order[:a], order[a : a + b], order[a + b :]
