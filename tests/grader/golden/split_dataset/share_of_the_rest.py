"""expects: none"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.randperm(n, generator=generator)
    T = int(fractions[0] * n)
    V = int(fractions[1] * (n - T))
    return order[:T], order[T : T + V], order[T + V :]
