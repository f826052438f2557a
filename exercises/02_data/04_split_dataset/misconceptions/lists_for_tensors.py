"""Python lists are returned where tensors are expected.

A tensor of indices picks the rows of another tensor at once, and can be shuffled and cut further. Turn the lists into tensors.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator).tolist()
    return order[:a], order[a : a + b], order[a + b :]
