"""The indices are hardly shuffled.

Only a few of them change places; all others are in the same part every time, as in the data. In a good shuffle any order is as likely as any other. `torch.randperm` does that.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.arange(n)
    i, j = torch.randint(n, (2,), generator=generator).tolist()
    order[[i, j]] = order[[j, i]]
    T, V = int(fractions[0] * n), int(fractions[1] * n)
    return order[:T], order[T : T + V], order[T + V :]
