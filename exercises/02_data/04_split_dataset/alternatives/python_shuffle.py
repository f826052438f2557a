"""A list, shuffled with a seed from the generator."""

import math
import random
import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    seed = int(torch.randint(2**60, (), generator=generator))
    order = list(range(n))
    random.Random(seed).shuffle(order)
    a = math.ceil(fractions[0] * n)
    b = min(round(fractions[1] * n), n - a)
    return [torch.tensor(part, dtype=torch.long) for part in (order[:a], order[a : a + b], order[a + b :])]
