"""The strides are added up instead of multiplied.

A stride of 2 on top of a stride of 2 keeps every second of every second pixel: every fourth. Of three such layers it is every eighth, not every sixth. The step is a
product.
"""


def receptive_field(layers):
    r, step = 1, 1
    for kernel, stride in layers:
        r += (kernel - 1) * step
        step += stride - 1
    return r
