"""Samples are lost in rounding.

The same, written otherwise.
"""

from itertools import accumulate, pairwise

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.randperm(n, generator=generator)
    borders = [0, *(int(share * n) for share in accumulate(fractions))]
    return tuple(order[a:b] for a, b in pairwise(borders))
