"""expects: not_shuffled"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    return tuple(torch.split(torch.tensor(range(n)), [a, b, n - a - b]))
