"""expects: none"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), max(1, int(fractions[1] * n))
    order = torch.randperm(n, generator=generator)
    return order[:a], order[a : a + b], order[a:]
