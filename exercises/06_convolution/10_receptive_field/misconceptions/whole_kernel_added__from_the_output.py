"""Each layer adds its whole kernel.

From the output down to the image.
"""


def receptive_field(layers):
    r = 0
    for kernel, stride in layers[::-1]:
        r = r * stride + kernel
    return r
