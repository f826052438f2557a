"""The same split comes every time.

A seed is set inside the function, so each call starts the chance afresh. The caller sets the seed, once; the generator then moves on by
itself.
"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    generator.manual_seed(0)
    order = torch.randperm(n, generator=generator)
    return order[:a], order[a : a + b], order[a + b :]
