"""Sizes rounded, a list cut."""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    order = [int(i) for i in torch.randperm(n, generator=generator)]
    i = round(n * fractions[0])
    j = min(n, i + round(n * fractions[1]))
    return torch.LongTensor(order[:i]), torch.LongTensor(order[i:j]), torch.LongTensor(order[j:])
