"""Only a part of the indices is shuffled.

The test part, or another one, is cut off before the shuffle, so it always holds the same samples: the last ones, or the first. Shuffle all
indices, then cut.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(a + b, generator=generator)
    return order[:a], order[a:], torch.arange(a + b, n)
