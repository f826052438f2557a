"""expects: multiplies_kernels"""

from functools import reduce


def receptive_field(layers):
    return reduce(lambda r, layer: r * layer[0], layers, 1)
