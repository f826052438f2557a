"""expects: counted_from_one"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.arange(1, n + 1)[torch.randperm(n, generator=generator)]
    return order[:a], order[a : a + b], order[a + b :]
