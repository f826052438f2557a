"""expects: sizes_by_chance"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    train, val, test = [], [], []
    for i in range(n):
        u = torch.rand((), generator=generator)
        (train if u < fractions[0] else val if u < fractions[0] + fractions[1] else test).append(i)
    return [torch.tensor(part, dtype=torch.int64) for part in (train, val, test)]
