"""Downwards: how many pixels below are needed for r pixels above."""


def receptive_field(layers):
    r = 1
    for kernel, stride in reversed(layers):
        r = (r - 1) * stride + kernel
    return r
