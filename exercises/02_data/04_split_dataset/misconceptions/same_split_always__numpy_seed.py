"""The same split comes every time.

The same, written otherwise.
"""

import numpy as np
import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.from_numpy(np.random.default_rng(0).permutation(n))
    return order[:a], order[a : a + b], order[a + b :]
