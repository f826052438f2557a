"""Masks are returned where indices are expected.

A mask says True or False for every sample. Here the numbers of the samples are wanted: a tensor of int64 that is as long as the part.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    masks = torch.zeros(3, n, dtype=torch.bool)
    masks[0, order[:a]] = masks[1, order[a : a + b]] = masks[2, order[a + b :]] = True
    return tuple(masks)
