"""The strides are added up instead of multiplied.

Written as a sum over the layers before.
"""


def receptive_field(layers):
    r = 1
    for i, (kernel, _) in enumerate(layers):
        steps = sum(stride for _, stride in layers[:i]) or 1
        r += (kernel - 1) * steps
    return r
