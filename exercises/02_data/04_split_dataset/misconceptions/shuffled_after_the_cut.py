"""The indices are shuffled only after the cut.

Each part then holds the same samples as ever, in another order. What must be random is which sample gets into which part: shuffle first,
then cut.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.arange(n)
    parts = order[:a], order[a : a + b], order[a + b :]
    return tuple(part[torch.randperm(len(part), generator=generator)] for part in parts)
