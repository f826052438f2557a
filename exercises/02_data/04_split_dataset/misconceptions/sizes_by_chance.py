"""The sizes of the parts are left to chance.

Each index draws its part by itself, so the sizes are right on average only; a small part may come out empty. Shuffle, and cut at fixed
places.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    u = torch.rand(n, generator=generator)
    a, b = fractions[0], fractions[0] + fractions[1]
    return tuple(mask.nonzero().flatten() for mask in (u < a, (u >= a) & (u < b), u >= b))
