"""The indices are only moved round, not shuffled.

Neighbours stay neighbours: a test part that begins at a random place is still one piece of the table.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    start = int(torch.randint(n, (), generator=generator))
    order = torch.arange(n).roll(start)
    return order[:a], order[a : a + b], order[a + b :]
