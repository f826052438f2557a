"""Through numpy, sorted within the parts."""

import numpy as np
import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    rng = np.random.default_rng(torch.randint(2**60, (1,), generator=generator).item())
    order = rng.permutation(n)
    cuts = (np.cumsum(fractions)[:2] * n + 1e-9).astype(int)
    return tuple(torch.from_numpy(np.sort(part)) for part in np.split(order, cuts))
