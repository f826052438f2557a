"""Follows the first and the last pixel down to the image."""


def receptive_field(layers):
    first = last = 0
    for kernel, stride in layers[::-1]:
        first, last = first * stride, last * stride + kernel - 1
    return last - first + 1
