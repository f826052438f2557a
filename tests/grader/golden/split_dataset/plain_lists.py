"""expects: lists_for_tensors"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = [int(i) for i in torch.randperm(n, generator=generator)]
    return order[:a], order[a : a + b], order[a + b :]
