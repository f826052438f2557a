"""The same split comes every time.

The same, written otherwise.
"""

import random
import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = list(range(n))
    random.Random(generator.initial_seed()).shuffle(order)
    order = torch.tensor(order)
    return order[:a], order[a : a + b], order[a + b :]
