"""expects: parts_overlap"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    train = torch.randperm(n, generator=generator)[:a]
    rest = torch.randperm(n, generator=generator)[a:]
    return train, rest[:b], rest[b:]
