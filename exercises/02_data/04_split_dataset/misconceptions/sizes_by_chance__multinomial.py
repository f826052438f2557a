"""The sizes of the parts are left to chance.

The same, written otherwise.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    which = torch.multinomial(torch.tensor(fractions), n, replacement=True, generator=generator)
    return tuple((which == k).nonzero()[:, 0] for k in range(3))
