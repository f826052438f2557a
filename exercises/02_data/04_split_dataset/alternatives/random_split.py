"""torch's own."""

from torch.utils.data import random_split
import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    parts = random_split(range(n), list(fractions), generator=generator)
    return tuple(torch.tensor(part.indices, dtype=torch.int64) for part in parts)
