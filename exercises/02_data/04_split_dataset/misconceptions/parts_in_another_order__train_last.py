"""The parts come in another order.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    return order[a : a + b], order[a + b :], order[:a]
