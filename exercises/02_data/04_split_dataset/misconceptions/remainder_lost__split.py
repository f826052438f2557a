"""Samples are lost in rounding.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    sizes = [int(f * n) for f in fractions]
    order = torch.randperm(n, generator=generator)
    return tuple(torch.split(order[: sum(sizes)], sizes))
