"""The parts share samples.

Each part is drawn for itself, so an index can get into two of them, and into none. The test then measures what was learned by heart.
Shuffle once, and cut the one shuffled row.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)

    def draw(size):
        return torch.randperm(n, generator=generator)[:size]

    return draw(a), draw(b), draw(n - a - b)
