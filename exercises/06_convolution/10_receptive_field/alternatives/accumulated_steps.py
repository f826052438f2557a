"""All steps first, by accumulate."""

from itertools import accumulate
from operator import mul


def receptive_field(layers):
    steps = accumulate([stride for _, stride in layers], mul, initial=1)
    return 1 + sum((kernel - 1) * step for (kernel, _), step in zip(layers, steps, strict=False))
