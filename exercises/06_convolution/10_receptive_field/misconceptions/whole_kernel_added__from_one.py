"""Each layer adds its whole kernel.

Starting at 1.
"""


def receptive_field(layers):
    r, step = 1, 1
    for kernel, stride in layers:
        r += kernel * step
        step *= stride
    return r
