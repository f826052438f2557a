"""The index at a cut gets lost or into both parts.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    return order[: a - 1], order[a : a + b - 1], order[a + b : -1]
