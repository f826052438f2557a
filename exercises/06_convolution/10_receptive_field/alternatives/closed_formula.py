"""The sum of the lesson, with a product for each layer."""

from math import prod


def receptive_field(layers):
    return 1 + sum((k - 1) * prod(s for _, s in layers[:i]) for i, (k, _) in enumerate(layers))
