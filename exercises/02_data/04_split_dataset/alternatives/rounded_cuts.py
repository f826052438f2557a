"""The places of the cuts rounded."""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    cuts = [round(fractions[0] * n), round((fractions[0] + fractions[1]) * n)]
    return tuple(torch.randperm(n, generator=generator).tensor_split(cuts))
