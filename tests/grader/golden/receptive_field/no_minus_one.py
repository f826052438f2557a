"""expects: whole_kernel_added"""

from math import prod


def receptive_field(layers):
    return sum(k * prod(s for _, s in layers[:i]) for i, (k, _) in enumerate(layers))
