"""The list is emptied while it is read.

Turned round in place.
"""


def receptive_field(layers):
    layers.reverse()
    r = 1
    for kernel, stride in layers:
        r = (r - 1) * stride + kernel
    return r
