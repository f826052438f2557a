"""The indices are not shuffled.

Data often lie in order, by class or by date. Cut as they are, the parts have little in common, and the test tells nothing. Shuffle the
indices before you cut.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.arange(n)
    return order[:a], order[a : a + b], order[a + b :]
