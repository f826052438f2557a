"""Only a part of the indices is shuffled.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = a + torch.randperm(n - a, generator=generator)
    return torch.arange(a), order[:b], order[b:]
