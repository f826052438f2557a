"""expects: remainder_lost"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = torch.randperm(n, generator=generator)
    parts, start = [], 0
    for f in fractions:
        size = int(n * f)
        parts.append(order[start : start + size])
        start += size
    return tuple(parts)
