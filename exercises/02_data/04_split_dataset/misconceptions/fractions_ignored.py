"""The fractions that are given are ignored.

0.6, 0.2 and 0.2 are used only when nothing else is asked for. Take the sizes from the argument.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(0.6 * n), int(0.2 * n)
    order = torch.randperm(n, generator=generator)
    return order[:a], order[a : a + b], order[a + b :]
