"""expects: none"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.randperm(n, generator=generator)
    T, V = int(fractions[0] * n), int(fractions[1] * n)
    return {"train": order[:T], "val": order[T : T + V], "test": order[T + V :]}
