"""The index at a cut gets lost or into both parts.

A slice leaves its end out, and the next one begins right there: `order[:a]` and `order[a:]` meet without overlap or gap. Nothing is to be
added or taken away.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    return order[: a + 1], order[a : a + b + 1], order[a + b :]
