"""expects: shuffled_after_the_cut"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    parts = torch.arange(n).split([a, b, n - a - b])
    return [p[torch.rand(len(p), generator=generator).argsort()] for p in parts]
