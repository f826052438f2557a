"""expects: parts_in_another_order"""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    order = torch.randperm(n, generator=generator)
    train, val, test = order.split([a, b, n - a - b])
    return train, test, val
