"""expects: parts_overlap"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    sizes = [round(f * n) for f in fractions]
    return [torch.randperm(n, generator=generator)[:size] for size in sizes]
