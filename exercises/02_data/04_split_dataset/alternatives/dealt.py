"""Index by index, drawn without replacement."""

import torch


def split_indices(n, generator, fractions=(0.6, 0.2, 0.2)):
    left = list(range(n))
    order = []
    while left:
        place = int(torch.randint(len(left), (1,), generator=generator))
        order.append(left.pop(place))
    order = torch.tensor(order)
    a, b = int(fractions[0] * n), int(fractions[1] * n)
    return order.split([a, b, n - a - b])
