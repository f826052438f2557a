"""expects: starts_at_zero"""

from math import prod


def receptive_field(layers):
    return sum((layers[i][0] - 1) * prod(s for _, s in layers[:i]) for i in range(len(layers)))
