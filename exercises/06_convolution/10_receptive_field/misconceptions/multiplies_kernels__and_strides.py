"""The kernels are multiplied.

The strides, too.
"""

import math


def receptive_field(layers):
    return math.prod(k for k, _ in layers) * math.prod(s for _, s in layers[:-1])
