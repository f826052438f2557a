"""expects: fractions_ignored"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = n * 6 // 10, n * 2 // 10
    order = torch.randperm(n, generator=generator)
    return order[:a], order[a : a + b], order[a + b :]
