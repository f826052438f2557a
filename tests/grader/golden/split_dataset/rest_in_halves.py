"""expects: none"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.randperm(n, generator=generator)
    rest = order[int(fractions[0] * n) :]
    return order[: int(fractions[0] * n)], rest[: len(rest) // 2], rest[len(rest) // 2 :]
